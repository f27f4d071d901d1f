using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Reminders;

internal static class ProfileTexts
{
    public static readonly Text Title = new("Min profil", "My profile");
    public static readonly Text Sentence = new("Språk, påminnelser och kalender för {0}.", "Language, reminders and calendar of {0}.");
    public static readonly Text InThePast = new("Profilen visas som den är nu. Gå tillbaka till nu för att ändra den.", "The profile is shown as it is now. Go back to now to change it.");

    public static readonly Text Look = new("Språk och utseende", "Language and appearance");
    public static readonly Text LookSentence = new("Språket gäller också brev och kalender.", "The language holds for letters and calendar too.");
    public static readonly Text Language = new("Språk", "Language");
    public static readonly Text Swedish = new("Svenska", "Swedish (svenska)");
    public static readonly Text English = new("Engelska (English)", "English");
    public static readonly Text Theme = new("Utseende", "Appearance");
    public static readonly Text ThemeLight = new("Ljust", "Light");
    public static readonly Text ThemeDark = new("Mörkt", "Dark");
    public static readonly Text ThemeSystem = new("Som datorn", "As the system");

    public static readonly Text Reminders = new("Påminnelser", "Reminders");
    public static readonly Text RemindersSentence = new("Skickas på måndagar klockan sju till {0}, när det finns något att berätta.", "Sent to {0} on Mondays at seven, when there is something to tell.");
    public static readonly Text NoAddress = new("Inloggningstjänsten har inte lämnat någon e-postadress för dig, så inget skickas. Brevet kan läsas här nedanför.", "The sign-in service gave no e-mail address for you, so nothing is sent. The letter can be read below.");
    public static readonly Text NoServer = new("Den här installationen har ingen e-postserver, så inget skickas. Brevet kan läsas här nedanför.", "This installation has no mail server, so nothing is sent. The letter can be read below.");
    public static readonly Text NoKinds = new("Med din behörighet finns inget att påminna om.", "With your grants there is nothing to remind you of.");
    public static readonly Text Last = new("Senast: veckan {0}, {1}.", "Last: week of {0}, {1}.");

    public static readonly Text Calendar = new("Kalender", "Calendar");
    public static readonly Text CalendarSentence = new("Dina egna förfallodagar och kommande besök, i det kalenderprogram du vill.", "Your own due days and coming visits, in the calendar program of your choice.");
    public static readonly Text CalendarHelp = new(
        "Den som har adressen ser det du får se. Ge den inte till andra; gör en ny om den har kommit bort.",
        "Whoever has the address sees what you may see. Give it to nobody; make a new one if it got lost.");
    public static readonly Text CalendarNone = new("Du har ingen kalenderadress.", "You have no calendar address.");
    public static readonly Text CalendarThere = new("Du har en kalenderadress, gjord {0}. Den kan inte visas igen.", "You have a calendar address, made {0}. It can not be shown again.");
    public static readonly Text CalendarNew = new("Kopiera adressen nu, den visas bara den här gången", "Copy the address now, it is shown only this once");
    public static readonly Text CalendarAddress = new("Kalenderadress", "Calendar address");
    public static readonly Text CalendarMake = new("Gör en kalenderadress", "Make a calendar address");
    public static readonly Text CalendarRenew = new("Gör en ny adress", "Make a new address");
    public static readonly Text CalendarRenewHelp = new("Den gamla slutar gälla genast.", "The old one ends at once.");
    public static readonly Text CalendarEnd = new("Ta bort adressen", "Remove the address");
    public static readonly Text CalendarDenied = new("Kalendern visar besök och åtgärder, som din behörighet inte omfattar.", "The calendar shows visits and actions, which your grants do not cover.");

    public static readonly Text Now = new("{0}, som det vore nu", "{0}, as it would be now");
    public static readonly Text Nothing = new("Inget att berätta, så inget brev.", "Nothing to tell, so no letter.");
    public static readonly Text LeftOut = new("Utelämnat: {0}.", "Left out: {0}.");
    public static readonly Text All = new("Visa allt", "Show all");
    public static readonly Text NotSaved = new("Inget ändrades", "Nothing was changed");
}
