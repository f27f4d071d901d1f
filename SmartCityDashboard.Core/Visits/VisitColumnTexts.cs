using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Visits;

/// <summary>Headings of visit lists that are no field, how to fill the columns in, and what is wrong with a cell.</summary>
public static class VisitColumnTexts
{
    public static readonly Text Id = new("Besöks-ID", "Visit ID");

    public static readonly Text Version = new("Version i registret", "Version in the register");
    public static readonly Text VersionHint = new("Står i hämtade listor: besöket känns igen på sin referens. Ändra den inte.", "Stands in downloaded lists: the visit is known by its reference. Don't change it.");
    public static readonly Text StopsInDetail = new("Stopp i detalj", "Stops in detail");

    public static readonly Text IdHint = new(
        "Ett eget id per rad, till exempel V19-001. Ändra det aldrig: på det känns raden igen nästa gång listan importeras.",
        "An id of its own per row, for instance V19-001. Never change it: the row is recognised by it the next time the list is imported.");

    public static readonly Text DayHint = new("År-månad-dag, till exempel 2026-03-15.", "Year-month-day, for instance 2026-03-15.");
    public static readonly Text EndHint = new("Sista dagen. Lämna tomt för ett besök på en dag.", "The last day. Leave empty for a visit of one day.");
    public static readonly Text NodeHint = new("Noden som leder besöket, till exempel Väst, eller Kansliet.", "The node that leads the visit, for instance West, or Secretariat.");
    public static readonly Text StopsHint = new("Övriga noder som tog emot, åtskilda med komma.", "Other nodes that received, separated by commas.");
    public static readonly Text DelegationHint = new("Vilka som kom. Skriv inga personnamn.", "Who came. Write no names of persons.");
    public static readonly Text CountriesHint = new("Delegationens länder på svenska eller engelska, åtskilda med komma.", "The delegation's countries in Swedish or English, separated by commas.");
    public static readonly Text ParticipantsHint = new("Antal externa deltagare. Skriv ”ca 12” om det är uppskattat; tomt betyder okänt.", "Number of external participants. Write “ca 12” when it is estimated; empty means unknown.");
    public static readonly Text KindHint = new("Exakt, Uppskattat eller Okänt. Behövs bara om det inte framgår av antalet.", "Exact, Estimated or Unknown. Only needed when the number does not tell.");
    public static readonly Text FormatHint = new("Fysiskt, Digitalt eller Hybrid.", "Physical, Digital or Hybrid.");
    public static readonly Text ThemesHint = new("Ett eller flera teman, det viktigaste först.", "One or more themes, the main one first.");
    public static readonly Text ChannelHint = new("Hur förfrågan kom, till exempel Ambassad eller Webbformulär.", "How the request came, for instance Embassy or Web form.");
    public static readonly Text CompaniesHint = new("Svenska företag som delegationen mötte: organisationsnummer, gärna med namn, åtskilda med komma. Namn AB (559990-1013).", "Swedish companies that the delegation met: organisation numbers, with names if you like, separated by commas. Name AB (559990-1013).");
    public static readonly Text StatusHint = new("Förfrågan, Under bedömning, Fördelat, Bekräftat, Genomfört, Avböjt, Inställt eller Ombokat.", "Requested, Under assessment, Assigned, Confirmed, Held, Declined, Cancelled or Rebooked.");
    public static readonly Text TargetGroupHint = new("Till exempel Potentiella köpare eller Investerare.", "For instance Potential buyers or Investors.");
    public static readonly Text RelevanceHint = new("Ingen, Låg, Medel eller Hög; tomt betyder inte bedömd.", "None, Low, Medium or High; empty means not assessed.");
    public static readonly Text GoalsHint = new("Nummer på de globala målen, till exempel 7, 11.", "Numbers of the global goals, for instance 7, 11.");

    public static readonly Text UnknownReceiver = new("Noden ”{0}” finns inte. Noderna är {1}.", "There is no node “{0}”. The nodes are {1}.");

    public static readonly Text UnknownCountry = new(
        "Landet ”{0}” känns inte igen. Skriv landets namn på svenska eller engelska, till exempel Tyskland eller Germany.",
        "The country “{0}” is not recognised. Write the country's name in Swedish or English, for instance Tyskland or Germany.");

    public static readonly Text UnknownWord = new("”{0}” känns inte igen. Skriv något av: {1}.", "“{0}” is not recognised. Write one of: {1}.");
    public static readonly Text StatusNeeded = new("Ange status, till exempel Genomfört eller Bekräftat.", "Give the status, for instance Held or Confirmed.");

    public static readonly Text CompanyWithoutNumber = new(
        "”{0}” har inget organisationsnummer. Skriv numret, gärna efter namnet: Namn AB (559990-1013).",
        "“{0}” has no organisation number. Write the number, after the name if you like: Name AB (559990-1013).");
}
