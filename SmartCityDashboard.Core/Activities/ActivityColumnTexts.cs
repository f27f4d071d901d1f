using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Activities;

/// <summary>Headings of activity lists that are no field, and how to fill the columns in.</summary>
public static class ActivityColumnTexts
{
    public static readonly Text Id = new("Aktivitets-ID", "Activity ID");

    public static readonly Text IdHint = new(
        "Ett eget id per rad, till exempel A19-001. Ändra det aldrig: på det känns raden igen nästa gång listan importeras.",
        "An id of its own per row, for instance A19-001. Never change it: the row is recognised by it the next time the list is imported.");

    public static readonly Text VersionHint = new("Står i hämtade listor: aktiviteten känns igen på sin referens. Ändra den inte.", "Stands in downloaded lists: the activity is known by its reference. Don't change it.");
    public static readonly Text KindHint = new("Webbinarium, Evenemang eller Motbesök.", "Webinar, Event or Outbound trip.");
    public static readonly Text TitleHint = new("Vad aktiviteten heter. Skriv inga personnamn.", "What the activity is called. Write no names of persons.");
    public static readonly Text EndHint = new("Sista dagen. Lämna tomt för en aktivitet på en dag.", "The last day. Leave empty for an activity of one day.");
    public static readonly Text NodeHint = new("Noden som leder aktiviteten, till exempel Väst, eller Kansliet.", "The node that leads the activity, for instance West, or Secretariat.");
    public static readonly Text ReceiversHint = new("Övriga noder som medverkade, åtskilda med komma.", "Other nodes that took part, separated by commas.");
    public static readonly Text StatusHint = new("Planerad, Genomförd eller Inställd.", "Planned, Held or Cancelled.");
    public static readonly Text StatusNeeded = new("Ange status, till exempel Genomförd eller Planerad.", "Give the status, for instance Held or Planned.");
    public static readonly Text OnlineHint = new("Digitalt eller På plats. Tomt: ett webbinarium utan ort är digitalt, allt annat på plats.", "Online or On site. Empty: a webinar without a town is online, all else on site.");
    public static readonly Text TownHint = new("Där den hölls; flera orter på en resa i samma cell. Tomt för det som är digitalt.", "Where it was held; several towns of a trip in one cell. Empty for what is online.");
    public static readonly Text PlaceHint = new("Landet där den hölls. Tomt för det som är digitalt.", "The country where it was held. Empty for what is online.");
    public static readonly Text ParticipantsHint = new("Antal som deltog. Skriv ”ca 40” om det är uppskattat; tomt betyder okänt.", "How many took part. Write “ca 40” when it is estimated; empty means unknown.");
    public static readonly Text CountriesHint = new("Länder som aktiviteten gäller, på svenska eller engelska, åtskilda med komma.", "Countries that the activity concerns, in Swedish or English, separated by commas.");
    public static readonly Text SeriesHint = new("Bara för webbinarier: namnet på serien. Samma namn är samma serie.", "Only for webinars: the name of the series. The same name is the same series.");
    public static readonly Text CompaniesHint = new("Svenska företag som deltog: organisationsnummer, gärna med namn, åtskilda med komma. Namn AB (559990-1013).", "Swedish companies that took part: organisation numbers, with names if you like, separated by commas. Name AB (559990-1013).");
    public static readonly Text VisitsHint = new("Referenser till besök som den hör ihop med, till exempel SCS-2026-0042, åtskilda med komma.", "References of visits that it belongs with, for instance SCS-2026-0042, separated by commas.");
}
