using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Activities;

/// <summary>What the rules and actions of activities say, and the names of their fields and values.</summary>
public static class ActivityTexts
{
    public static readonly Text KindNeeded = new("Välj om det är ett webbinarium, ett evenemang eller ett motbesök.", "Choose whether it is a webinar, an event or an outbound trip.");
    public static readonly Text TitleNeeded = new("Ange en rubrik.", "Give a title.");
    public static readonly Text SeriesOfWebinars = new("Bara webbinarier hör till en serie. Ta bort serien, eller välj webbinarium.", "Only webinars belong to a series. Remove the series, or choose webinar.");
    public static readonly Text StartNeeded = new("Ange startdatum.", "Give the start date.");
    public static readonly Text StartOutOfRange = new("Startdatum ska ligga mellan 2000-01-01 och fem år framåt.", "The start date must lie between 2000-01-01 and five years ahead.");
    public static readonly Text EndNeeded = new("Ange slutdatum. För en dag är det samma som startdatum.", "Give the end date. For one day it is the same as the start date.");
    public static readonly Text EndBeforeStart = new("Slutdatum ligger före startdatum.", "The end date is before the start date.");
    public static readonly Text TooManyDays = new("En aktivitet kan vara högst {0} dagar. Dela upp den i flera.", "An activity can last at most {0} days. Split it into several.");
    public static readonly Text HeldInFuture = new("En aktivitet som ligger i framtiden kan inte vara genomförd.", "An activity in the future can not have been held.");
    public static readonly Text LeadNeeded = new("Välj vilken nod som leder aktiviteten.", "Choose which node leads the activity.");
    public static readonly Text LeadIsNoOther = new("{0} leder aktiviteten och ska inte stå bland de övriga.", "{0} leads the activity and does not belong among the others.");
    public static readonly Text OnlineHasNoPlace = new("Det som hålls digitalt har ingen ort. Ta bort orten och landet, eller välj på plats.", "What is held online has no town. Remove town and country, or choose on site.");
    public static readonly Text NegativeParticipants = new("Antal deltagare kan inte vara negativt.", "The number of participants can not be negative.");
    public static readonly Text TooManyParticipants = new("Fler än {0} deltagare ser inte rätt ut. Kontrollera antalet.", "More than {0} participants does not look right. Check the number.");
    public static readonly Text ParticipantsNeeded = new("Ange antal deltagare, eller välj att antalet är okänt.", "Give the number of participants, or choose that it is unknown.");
    public static readonly Text ParticipantsUnknown = new("Antalet är markerat som okänt. Ta bort siffran eller välj exakt eller uppskattat.", "The number is marked as unknown. Remove the figure, or choose exact or estimated.");
    public static readonly Text UnknownCode = new("”{0}” finns inte i listan.", "“{0}” is not in the list.");
    public static readonly Text NoSuchVisit = new("Det finns inget besök med referensen {0}.", "There is no visit with the reference {0}.");
    public static readonly Text TooLong = new("Texten är för lång, högst {0} tecken.", "The text is too long, at most {0} characters.");
    public static readonly Text ReasonNeeded = new("Ange ett skäl.", "Give a reason.");
    public static readonly Text AlreadyWithdrawn = new("Aktiviteten är redan återtagen.", "The activity is already withdrawn.");
    public static readonly Text NotWithdrawn = new("Aktiviteten är inte återtagen.", "The activity is not withdrawn.");
    public static readonly Text WithdrawnIsClosed = new("Aktiviteten är återtagen. Återställ den innan du ändrar något.", "The activity is withdrawn. Restore it before you change anything.");
    public static readonly Text NoSuchActivity = new("Aktiviteten finns inte. Kontrollera referensen.", "There is no such activity. Check the reference.");
    public static readonly Text ChangedMeanwhile = new(
        "{0} sparade aktiviteten medan du redigerade. Inget har skrivits över. Välj för varje fält vad som ska gälla.",
        "{0} saved the activity while you were editing. Nothing has been overwritten. Choose for each field what shall hold.");

    public static readonly Text ChangedSincePage = new(
        "Aktiviteten har ändrats sedan sidan öppnades. Läs in sidan igen och gör om steget.",
        "The activity has changed since the page was opened. Reload the page and repeat the step.");

    public static readonly Text Reference = new("Referens", "Reference");
    public static readonly Text Kind = new("Slag", "Kind");
    public static readonly Text Title = new("Rubrik", "Title");
    public static readonly Text Series = new("Serie", "Series");
    public static readonly Text Organiser = new("Arrangör", "Organiser");
    public static readonly Text Status = new("Status", "Status");
    public static readonly Text StartOn = new("Startdatum", "Start date");
    public static readonly Text EndOn = new("Slutdatum", "End date");
    public static readonly Text LeadReceiver = new("Nod", "Node");
    public static readonly Text Receivers = new("Övriga noder", "Other nodes");
    public static readonly Text IsOnline = new("Digitalt eller på plats", "Online or on site");
    public static readonly Text Online = new("Digitalt", "Online");
    public static readonly Text OnSite = new("På plats", "On site");
    public static readonly Text Town = new("Ort", "Town");
    public static readonly Text PlaceCountry = new("Land för platsen", "Country of the place");
    public static readonly Text Countries = new("Berörda länder", "Countries concerned");
    public static readonly Text Themes = new("Tema", "Theme");
    public static readonly Text Participants = new("Antal deltagare", "Participants");
    public static readonly Text ParticipantsKind = new("Säkerhet i antalet", "Certainty of the number");
    public static readonly Text Companies = new("Företag (org.nr)", "Companies (org. no.)");
    public static readonly Text Visits = new("Hör ihop med besök", "Belongs with visits");
    public static readonly Text Notes = new("Anteckningar", "Notes");

    public static Text Name(ActivityKind kind) => kind switch
    {
        ActivityKind.Webinar => new("Webbinarium", "Webinar"),
        ActivityKind.Event => new("Evenemang", "Event"),
        _ => new("Motbesök", "Outbound trip"),
    };

    public static Text Name(ActivityStatus status) => status switch
    {
        ActivityStatus.Planned => new("Planerad", "Planned"),
        ActivityStatus.Held => new("Genomförd", "Held"),
        ActivityStatus.Cancelled => new("Inställd", "Cancelled"),
        _ => new("Återtagen", "Withdrawn"),
    };

    public static Text Setting(bool isOnline) => isOnline ? Online : OnSite;
}
