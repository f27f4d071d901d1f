using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;

namespace SmartCityDashboard.App.FollowUp;

/// <summary>What the pages of the follow-up process say.</summary>
public static class ProcessPageTexts
{
    public static readonly Text Title = new("Uppföljningsprocess", "Follow-up process");
    public static readonly Text Sentence = new(
        "Alla genomförda internationella besök följs upp på samma sätt. Ett besök behåller den version som gällde när det avslutades.",
        "All held international visits are followed up in the same way. A visit keeps the version that held when it ended.");
    public static readonly Text InForce = new("Gäller nu: version {0}", "In force: version {0}");
    public static readonly Text Since = new("För besök som avslutas {0} eller senare.", "For visits that end on {0} or later.");
    public static readonly Text SinceTo = new("För besök som avslutas från {0} till {1}.", "For visits that end from {0} to {1}.");
    public static readonly Text Coming = new("Antagen, gäller från {0}: version {1}", "Adopted, in force from {0}: version {1}");
    public static readonly Text None = new("Ingen version är antagen.", "No version is adopted.");
    public static readonly Text Version = new("Processversion {0}", "Process version {0}");
    public static readonly Text Versions = new("Versioner", "Versions");
    public static readonly Text VersionsSentence = new("En antagen version ändras aldrig; en ny tar vid.", "An adopted version never changes; a new one takes over.");
    public static readonly Text Number = new("Version", "Version");
    public static readonly Text ValidFrom = new("Gäller besök som avslutas från", "Holds for visits that end from");
    public static readonly Text Adopted = new("Antagen", "Adopted");
    public static readonly Text AdoptedBy = new("{0} av {1}", "{0} by {1}");
    public static readonly Text Steps = new("Steg", "Steps");

    public static readonly Text MakeDraft = new("Gör ett utkast till ny version", "Draft a new version");
    public static readonly Text Draft = new("Utkast: version {0}", "Draft: version {0}");
    public static readonly Text DraftSentence = new("Föreslås gälla besök som avslutas {0} eller senare. Inget ändras förrän utkastet antas.", "Proposed for visits that end on {0} or later. Nothing changes until the draft is adopted.");
    public static readonly Text EditDraft = new("Ändra utkastet", "Edit the draft");
    public static readonly Text Adopt = new("Anta", "Adopt");
    public static readonly Text Discard = new("Kasta utkastet", "Discard the draft");
    public static readonly Text AdoptTitle = new("Anta version {0}?", "Adopt version {0}?");
    public static readonly Text AdoptHelp = new(
        "Besök som avslutas {0} eller senare börjar med version {1}. Pågående besök behåller den version de har. En antagen version kan inte ändras eller tas bort.",
        "Visits that end on {0} or later begin with version {1}. Visits under way keep the version they have. An adopted version can not be changed or removed.");
    public static readonly Text DiscardTitle = new("Kasta utkastet till version {0}?", "Discard the draft of version {0}?");
    public static readonly Text DiscardHelp = new("Utkastet försvinner. Antagna versioner berörs inte.", "The draft goes away. Adopted versions are not touched.");
    public static readonly Text SaidAdopted = new("Version {0} är antagen och gäller besök som avslutas {1} eller senare.", "Version {0} is adopted and holds for visits that end on {1} or later.");
    public static readonly Text SaidDiscarded = new("Utkastet är kastat.", "The draft is discarded.");
    public static readonly Text SaidSaved = new("Utkastet är sparat.", "The draft is saved.");
    public static readonly Text EarlierDay = new("Dagen har passerat eller ligger före den version som gäller. Ändra den i utkastet innan det antas.", "The day has passed, or lies before the version in force. Change it in the draft before adopting it.");

    public static readonly Text Effect = new("Vad utkastet skulle betyda", "What the draft would mean");
    public static readonly Text EffectSentence = new(
        "Pågående besök som är försenade i dag, och hur många som skulle vara det om utkastet gällde dem. De behåller sin version; talen visar vad utkastet kräver.",
        "Visits under way that are late today, and how many would be if the draft held for them. They keep their version; the numbers tell what the draft asks for.");
    public static readonly Text Node = new("Nod", "Node");
    public static readonly Text Running = new("Pågående besök", "Visits under way");
    public static readonly Text LateNow = new("Försenade i dag", "Late today");
    public static readonly Text LateThen = new("Försenade med utkastet", "Late under the draft");
    public static readonly Text All = new("Alla", "All");
    public static readonly Text EffectFoot = new("Raderna summerar: ett besök finns hos en nod. Ett steg är försenat när dess dag har passerat och det inte är avslutat.", "The rows add up: a visit is at one node. A step is late when its day has passed and it is not closed.");

    public static readonly Text FormTitle = new("Utkast till version {0}", "Draft of version {0}");
    public static readonly Text FormSentence = new("Stegen kommer i den ordning de står. Utkastet påverkar inget besök.", "The steps come in the order in which they stand. The draft affects no visit.");
    public static readonly Text Begins = new("När den börjar gälla", "When it comes into force");
    public static readonly Text ValidFromHelp = new("Tidigast i dag. Besök som avslutas den dagen eller senare får den nya versionen.", "Today at the earliest. Visits that end on that day or later get the new version.");
    public static readonly Text StepNumber = new("Steg {0}", "Step {0}");
    public static readonly Text NameSv = new("Namn på svenska", "Name in Swedish");
    public static readonly Text NameEn = new("Namn på engelska", "Name in English");
    public static readonly Text Kind = new("Slag", "Kind");
    public static readonly Text KindHelp = new("Slaget avgör när steget är klart.", "The kind decides when the step is done.");
    public static readonly Text Offset = new("Antal dagar", "Number of days");
    public static readonly Text Unit = new("Räknas i", "Counted in");
    public static readonly Text UnitHelp = new("Svenska helgdagar är inte arbetsdagar.", "Swedish public holidays are no working days.");
    public static readonly Text From = new("Räknas från", "Counted from");
    public static readonly Text Role = new("Ansvarig", "Owner");
    public static readonly Text Required = new("Obligatoriskt", "Required");
    public static readonly Text RequiredYes = new("Ja, stryks bara med ett skäl", "Yes, dropped only with a reason");
    public static readonly Text RequiredNo = new("Nej", "No");
    public static readonly Text Gate = new("Villkor före nästa steg", "Needed before the next step");
    public static readonly Text GateHelp = new("Det som ska vara ifyllt innan stegen efter kan bli klara.", "What must be filled in before the steps after this one can be done.");
    public static readonly Text Add = new("Lägg till ett steg", "Add a step");
    public static readonly Text Remove = new("Ta bort", "Remove");
    public static readonly Text Up = new("Flytta upp", "Move up");
    public static readonly Text Down = new("Flytta ner", "Move down");
    public static readonly Text OrderKeys = new("Med Alt och pil upp eller ner flyttas det steg som har fokus.", "Alt with arrow up or down moves the step that has the focus.");
    public static readonly Text Moved = new("”{0}” är nu steg {1}.", "“{0}” is now step {1}.");
    public static readonly Text SaveDraft = new("Spara utkastet", "Save the draft");
    public static readonly Text NumberNeeded = new("Ange antalet dagar.", "Give the number of days.");

    private static readonly Text Within = new("inom {0} {1} från {2}", "within {0} {1} of {2}");
    private static readonly Text Request = new("det att förfrågan kom", "receipt of the request");
    private static readonly Text Calendar = new("dagar", "days");

    /// <summary>“inom 10 arbetsdagar från besökets slut”.</summary>
    public static Text Limit(StepDetails step) =>
        Within.With(step.Offset, step.Unit == StepUnit.WorkingDays ? FollowUpWords.Name(StepUnit.WorkingDays) : Calendar, step.From == StepStart.Request ? Request : FollowUpWords.Name(step.From));
}
