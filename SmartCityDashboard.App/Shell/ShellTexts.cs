using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Shell;

public static class ShellTexts
{
    public static readonly Text Product = Text.Same("SmartCityDashboard");
    public static readonly Text Tagline = new("Besök, uppföljning, utfall", "Visits, follow-up, outcomes");
    public static readonly Text SkipToMain = new("Hoppa till innehållet", "Skip to the content");
    public static readonly Text Menu = new("Meny", "Menu");
    public static readonly Text MainMenu = new("Huvudmeny", "Main menu");

    public static readonly Text Overview = new("Översikt", "Overview");
    public static readonly Text Nodes = new("Noder", "Nodes");
    public static readonly Text Visits = new("Besök", "Visits");
    public static readonly Text Activities = new("Aktiviteter", "Activities");
    public static readonly Text Meeting = new("Affärsgruppens möte", "Business group meeting");
    public static readonly Text Process = new("Uppföljningsprocess", "Follow-up process");
    public static readonly Text FollowUp = new("Uppföljning", "Follow-up");
    public static readonly Text Opportunities = new("Affärsmöjligheter", "Opportunities");
    public static readonly Text Companies = new("Företag", "Companies");
    public static readonly Text Duplicates = new("Dubbletter", "Duplicates");
    public static readonly Text Imports = Text.Same("Import");
    public static readonly Text Members = new("Personer", "People");
    public static readonly Text Kpis = new("Nyckeltal", "Indicators");
    public static readonly Text History = new("Historik", "History");
    public static readonly Text About = new("Om systemet", "About");
    public static readonly Text Accessibility = new("Tillgänglighet", "Accessibility");
    public static readonly Text RegisterGroup = new("Register", "Records");
    public static readonly Text EvaluationGroup = new("Utvärdering", "Evaluation");
    public static readonly Text AdministrationGroup = new("Förvaltning", "Administration");

    public static readonly Text Theme = new("Utseende", "Appearance");
    public static readonly Text ThemeLight = new("Ljust", "Light");
    public static readonly Text ThemeDark = new("Mörkt", "Dark");
    public static readonly Text ThemeSystem = new("Som datorn", "As the system");
    public static readonly Text Account = new("Konto", "Account");
    public static readonly Text SignedInAs = new("Inloggad som", "Signed in as");
    public static readonly Text SignOut = new("Logga ut", "Sign out");
    public static readonly Text SignIn = new("Logga in", "Sign in");

    public static readonly Text Now = new("Per i dag", "As of today");
    public static readonly Text AsOfShort = new("Per {0}", "As of {0}");
    public static readonly Text AsOfTitle = new("Visa hur det såg ut", "Show how it was");
    public static readonly Text AsOfHelp = new(
        "Alla siffror och listor visas som de var registrerade vid tidpunkten. Ett datum utan klockslag betyder dagens slut.",
        "All figures and lists are shown as they were recorded at that point in time. A date without a time means the end of that day.");
    public static readonly Text Date = new("Datum", "Date");
    public static readonly Text DateHelp = new("ÅÅÅÅ-MM-DD", "YYYY-MM-DD");
    public static readonly Text Time = new("Klockslag, svensk tid (valfritt)", "Time, Swedish time (optional)");
    public static readonly Text TimeHelp = new("TT.MM, till exempel 08.30", "HH.MM, for example 08.30");
    public static readonly Text Show = new("Visa", "Show");
    public static readonly Text DateWrong = new("Skriv datumet som ÅÅÅÅ-MM-DD, till exempel 2026-01-31.", "Write the date as YYYY-MM-DD, for example 2026-01-31.");
    public static readonly Text TimeWrong = new("Skriv klockslaget som TT.MM, till exempel 08.30.", "Write the time as HH.MM, for example 08.30.");
    public static readonly Text LastMonth = new("Förra månadens slut", "End of last month");
    public static readonly Text LastYear = new("Förra årets slut", "End of last year");
    public static readonly Text PastShown = new("Du ser uppgifterna som de var {0}. Inget kan ändras här.", "You see the data as they were {0}. Nothing can be changed here.");
    public static readonly Text EndOfDay = new("vid slutet av {0}", "at the end of {0}");
    public static readonly Text AtInstant = new("{0} svensk tid", "{0} Swedish time");
    public static readonly Text BackToNow = new("Tillbaka till nu", "Back to now");
    public static readonly Text DemonstrationData = new(
        "Demonstration: besöken här är påhittade och säger inget om programmets verkliga resultat.",
        "Demonstration: the visits here are made up and say nothing about the programme's real results.");
    public static readonly Text AsOfRefused = new("Tidpunkten kan inte visas", "That point in time can not be shown");

    public static readonly Text PrintedAsOf = new("Uppgifter per", "Data as of");
    public static readonly Text Printed = new("Utskrivet", "Printed");
    public static readonly Text PrintedBy = new("Utskrivet av {0}", "Printed by {0}");
    public static readonly Text PrintedWhole = new("Inget filter", "No filter");

    public static readonly Text NotFoundTitle = new("Sidan finns inte", "The page does not exist");
    public static readonly Text NotFoundSentence = new("Adressen leder ingenstans, eller till något som du inte får se.", "The address leads nowhere, or to something that you may not see.");
    public static readonly Text ToOverview = new("Till översikten", "To the overview");
    public static readonly Text ErrorTitle = new("Något gick fel", "Something went wrong");
    public static readonly Text ErrorSentence = new(
        "Felet ligger hos oss och är antecknat. Inget som du redan har sparat är borta.",
        "The fault is ours and has been noted. Nothing that you already saved is gone.");
    public static readonly Text ErrorReference = new("Ange den här referensen om du hör av dig: {0}", "Give this reference if you get in touch: {0}");
    public static readonly Text Reload = new("Läs in sidan igen", "Load the page again");

    public static readonly Text Disconnected = new("Förbindelsen är bruten", "The connection is gone");
    public static readonly Text Reconnecting = new("Försöker ansluta igen. Du kan inte skriva under tiden, så att inget går förlorat.", "Trying to connect again. You can not type meanwhile, so that nothing is lost.");
    public static readonly Text ReconnectFailed = new("Det gick inte att ansluta. Kontrollera nätet och försök igen.", "Could not connect. Check the network and try again.");
    public static readonly Text Paused = new("Sidan har vilat", "The page has been resting");
    public static readonly Text PausedSentence = new("Den tar vid där du var när du fortsätter.", "It goes on where you were when you continue.");
    public static readonly Text Retry = new("Försök nu", "Try now");
    public static readonly Text Resume = new("Fortsätt", "Continue");
}
