using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Members;

public static class MembersTexts
{
    public static readonly Text Title = new("Personer och behörigheter", "People and grants");
    public static readonly Text Sentence = new("Vilka som får logga in, vem som gav och avslutade deras behörigheter, och när de har loggat in.", "Who may sign in, who gave and ended their grants, and when they signed in.");
    public static readonly Text Lists = new("Visa", "Show");
    public static readonly Text People = new("Personer", "People");
    public static readonly Text Grants = new("Givna och avslutade behörigheter", "Grants given and ended");
    public static readonly Text SignIns = new("Inloggningar", "Sign-ins");

    public static readonly Text Person = Text.Same("Person");
    public static readonly Text From = new("Från", "From");
    public static readonly Text To = new("Till", "Until");
    public static readonly Text Email = new("E-post", "E-mail");
    public static readonly Text Roles = new("Behörigheter nu", "Grants now");
    public static readonly Text NoRoles = new("inga", "none");
    public static readonly Text LastSignIn = new("Senaste inloggning", "Last sign-in");
    public static readonly Text When = new("När", "When");
    public static readonly Text By = new("Av vem", "By whom");
    public static readonly Text What = new("Vad", "What");
    public static readonly Text Role = new("Behörighet", "Grant");
    public static readonly Text Days = new("Gäller", "Holds");
    public static readonly Text DaysFrom = new("från {0}", "from {0}");
    public static readonly Text DaysBoth = new("{0} till {1}", "{0} to {1}");
    public static readonly Text Given = new("gavs", "given");
    public static readonly Text Ended = new("avslutades", "ended");
    public static readonly Text ByProvider = new("Inloggningstjänsten", "The sign-in service");

    public static readonly Text PeopleShown = new("{0} personer", "{0} people");
    public static readonly Text Shown = new("{0} av {1}, nyast först", "{0} of {1}, newest first");
    public static readonly Text Empty = new("Inget passar urvalet.", "Nothing matches the filters.");

    public static readonly Text Remove = new("Ta bort namnet", "Remove the name");
    public static readonly Text RemoveOf = new("Ta bort namnet {0}", "Remove the name {0}");
    public static readonly Text RemoveTitle = new("Ta bort namnet {0}?", "Remove the name {0}?");
    public static readonly Text RemoveHelp = new(
        "Namn, e-post och koppling till inloggningen tas bort överallt, också i historiken, och kan inte återställas. Behörigheterna avslutas genast. Det personen har gjort finns kvar som gjort av ”Borttagen person”, och inga siffror ändras.",
        "Name, e-mail and the link to the sign-in are removed everywhere, in the history too, and can not be brought back. The grants end at once. What the person did stays, as done by “Removed person”, and no figures change.");
    public static readonly Text Removed = new("Namnet är borttaget.", "The name is removed.");
    public static readonly Text NotRemoved = new("Namnet är inte borttaget", "The name is not removed");
}
