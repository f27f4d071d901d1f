using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Imports;

namespace SmartCityDashboard.App.Startup.Commands;

public static class ImportCommandTexts
{
    public static readonly Text Does = new("Importerar en lista med besök eller aktiviteter; minsta fel och inget sparas", "Imports a list of visits or activities; the smallest fault and nothing is saved");

    public static readonly Text WhichFile = new("Ange en fil: import FIL [--kind visits|activities] [--node KOD] [--as PERSON].", "Name one file: import FILE [--kind visits|activities] [--node CODE] [--as PERSON].");

    public static readonly Text NoSuchFile = new("Filen {0} finns inte.", "There is no file {0}.");

    public static readonly Text CanNotOpen = new("Filen {0} går inte att öppna: {1}", "The file {0} can't be opened: {1}");

    public static readonly Text AsWhom = new(
        "Ange med --as vem som importerar: medlemmens e-postadress eller id hos inloggningstjänsten.",
        "State with --as who imports: the member's e-mail address or id at the sign-in provider.");

    public static readonly Text NoSuchMember = new(
        "”{0}” är ingen medlem. Den som importerar måste ha loggat in minst en gång.",
        "“{0}” is no member. Whoever imports must have signed in at least once.");

    public static readonly Text NoSuchNode = new("Noden ”{0}” finns inte. Välj bland {1}.", "There is no node “{0}”. Choose among {1}.");

    public static readonly Text NoSuchKind = new("Det finns inga listor av slaget ”{0}”. Välj bland {1}.", "There are no lists of the kind “{0}”. Choose among {1}.");

    public static readonly Text Remembered = new("Kolumnvalen från {0} används.", "The column choices of {0} are used.");

    public static readonly Text LeftOutColumns = new("Kolumner som inte känns igen och inte tas med: {0}.", "Columns that are not recognised and left out: {0}.");

    public static readonly Text Row = new("Rad {0} ({1})", "Row {0} ({1})");

    public static readonly Text NothingSaved = new("{0} av {1} rader har fel. Inget har sparats.", "{0} of {1} rows are in error. Nothing has been saved.");

    public static readonly Text Saved = new(
        "{0} nya, {1} ändrade, {2} oförändrade, {3} fält behållna som de är här, {4} misstänkta dubbletter.",
        "{0} new, {1} changed, {2} unchanged, {3} fields kept as they are here, {4} suspected duplicates.");

    public static readonly Text SavedActivities = new(
        "{0} nya, {1} ändrade, {2} oförändrade, {3} fält behållna som de är här, {4} fanns redan.",
        "{0} new, {1} changed, {2} unchanged, {3} fields kept as they are here, {4} already there.");

    public static Text InFile(ImportKind kind) => kind == ImportKind.Visits
        ? new("{0}: {1} besök, {2} deltagare, {3} företagsmöten, {4} länder.", "{0}: {1} visits, {2} participants, {3} company meetings, {4} countries.")
        : new("{0}: {1} aktiviteter, {2} deltagare, {3} medverkande företag, {4} länder.", "{0}: {1} activities, {2} participants, {3} companies taking part, {4} countries.");
}
