using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Members;

public static class MemberTexts
{
    public static readonly Text SignIn = new("Logga in", "Sign in");
    public static readonly Text Demonstration = new("Demonstration", "Demonstration mode");
    public static readonly Text DemonstrationSentence = new(
        "Det här är en demonstration: personerna är påhittade och inget lösenord behövs. Välj vem du vill vara.",
        "This is a demonstration: the people are invented and no password is needed. Choose whom you want to be.");
    public static readonly Text AsNodeLead = new("Som nodansvarig", "As node lead");
    public static readonly Text AsOtherRole = new("I en annan roll", "In another role");

    public static readonly Text RoleAt = new("{0} {1}", "{0}, {1}");
    public static readonly Text Invented = new("Påhittad person i en demonstration", "An invented person of a demonstration");

    public static readonly Text CoordinatorDoes = new("Ser alla noder sida vid sida, importerar listor", "Sees all nodes side by side, imports lists");
    public static readonly Text EvaluatorDoes = new("Granskar nyckeltal och raderna bakom", "Examines indicators and the rows behind them");
    public static readonly Text SecretariatDoes = new("Tar emot och fördelar förfrågningar", "Receives and routes requests");
    public static readonly Text ReaderDoes = new("Läser siffror för hela programmet", "Reads figures of the whole programme");
    public static readonly Text AdministratorDoes = new("Har hand om driften, läser siffror", "Looks after the running of the site, reads figures");

    public static readonly Text Denied = new("Du har inte behörighet till sidan", "You are not allowed to see this page");
    public static readonly Text DeniedSentence = new(
        "Din roll ger inte tillgång till den. Be samordnaren eller en administratör om rätt behörighet, eller logga in som någon annan.",
        "Your role gives no access to it. Ask the coordinator or an administrator for the right grant, or sign in as somebody else.");
    public static readonly Text NoGrants = new("Du har ingen behörighet än", "You have no grant yet");
    public static readonly Text NoGrantsSentence = new(
        "Du är inloggad, men ingen har gett dig en roll. Be samordnaren om en behörighet och logga sedan in igen.",
        "You are signed in, but nobody has given you a role. Ask the coordinator for a grant, then sign in again.");
    public static readonly Text Ended = new("Du är inte längre inloggad", "You are no longer signed in");
    public static readonly Text EndedSentence = new(
        "Dina behörigheter har ändrats eller så har inloggningen gått ut. Logga in igen för att fortsätta.",
        "Your grants have changed or the sign-in has expired. Sign in again to go on.");
    public static readonly Text SignInAgain = new("Logga in igen", "Sign in again");
    public static readonly Text ToOverview = new("Till översikten", "To the overview");

    public static readonly Text SignedOut = new("Du är utloggad", "You are signed out");
    public static readonly Text SignedOutSentence = new("Stäng webbläsaren om andra använder datorn.", "Close the browser if others use this computer.");
    public static readonly Text Failed = new("Inloggningen lyckades inte", "Signing in did not succeed");
    public static readonly Text FailedSentence = new(
        "Inloggningstjänsten släppte inte in dig, eller så tog det för lång tid. Försök igen och kontakta samordnaren om felet är kvar.",
        "The sign-in service did not let you in, or it took too long. Try again, and contact the coordinator if the fault remains.");
}
