using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Access;

public static class AccessTexts
{
    public static readonly Text Coordinator = new("Samordnare", "Coordinator");
    public static readonly Text Evaluator = new("Utvärderare", "Evaluator");
    public static readonly Text NodeLead = new("Nodansvarig", "Node lead");
    public static readonly Text Secretariat = new("Kansli", "Secretariat");
    public static readonly Text Reader = new("Läsare", "Reader");
    public static readonly Text Administrator = new("Administratör", "Administrator");
    public static readonly Text System = new("Systemet", "The system");

    public static readonly Text RemovedPerson = new("Borttagen person", "Removed person");

    public static readonly Text NotYours = new(
        "Du saknar behörighet för detta. Fråga samordnaren om du behöver den.",
        "You do not have the right to do this. Ask the coordinator if you need it.");

    public static readonly Text NotYoursAt = new(
        "Du saknar behörighet för detta hos {0}. Bara den som ansvarar för mottagaren får göra det.",
        "You do not have the right to do this for {0}. Only those responsible for that receiver may.");

    /// <summary>A name as it is stored with what somebody did, in the reader's language where it names no person.</summary>
    public static Text NameShown(string stored) => stored == System.Sv ? System : stored == RemovedPerson.Sv ? RemovedPerson : Text.Same(stored);
}
