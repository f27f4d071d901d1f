using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Opportunities;

/// <summary>What the rules and actions of opportunities say, and the names of their fields and values.</summary>
public static class OpportunityTexts
{
    public static readonly Text TitleNeeded = new("Ge affärsmöjligheten en rubrik.", "Give the opportunity a title.");
    public static readonly Text LeadNeeded = new("Välj vilken nod som leder ärendet.", "Choose which node leads the case.");
    public static readonly Text OpenedNeeded = new("Ange vilken dag ärendet började.", "Give the day on which the case began.");
    public static readonly Text OpenedInFuture = new("Ärendet kan inte ha börjat i framtiden eller före år 2000.", "The case can not have begun in the future or before the year 2000.");
    public static readonly Text NoFirstStage = new("Ett ärende börjar före avtalet. Välj ett tidigare steg och flytta ärendet sedan.", "A case begins before the agreement. Choose an earlier stage and move the case afterwards.");
    public static readonly Text UnknownCode = new("”{0}” finns inte i listan.", "“{0}” is not in the list.");
    public static readonly Text TooLong = new("Texten är för lång, högst {0} tecken.", "The text is too long, at most {0} characters.");
    public static readonly Text NextStepNeeded = new("Skriv vad nästa steg är, eller ta bort dagen.", "Write what the next step is, or remove the day.");
    public static readonly Text NextStepDayNeeded = new("Ange vilken dag nästa steg väntas.", "Give the day on which the next step is expected.");
    public static readonly Text DayOutOfRange = new("Dagen ligger för långt bort. Kontrollera årtalet.", "The day is too far away. Check the year.");
    public static readonly Text NoSuchVisit = new("Det finns inget besök {0} som kan kopplas. Återtagna besök kan inte kopplas.", "There is no visit {0} that can be linked. Withdrawn visits can not be linked.");
    public static readonly Text VisitNeeded = new("Ange besökets referens, till exempel SCS-2026-0042.", "Give the reference of the visit, for example SCS-2026-0042.");
    public static readonly Text IsLinked = new("Besöket {0} är redan kopplat.", "The visit {0} is linked already.");
    public static readonly Text NotLinked = new("Besöket {0} är inte kopplat.", "The visit {0} is not linked.");

    public static readonly Text IsThere = new("Ärendet står redan i steget {0}.", "The case already stands in the stage {0}.");
    public static readonly Text ReopenFirst = new("Ärendet är avslutat. Öppna det igen först.", "The case is closed. Reopen it first.");
    public static readonly Text BeforeLast = new("Dagen ligger före senaste steget, som togs {0}.", "The day is before the last step, which was taken on {0}.");
    public static readonly Text MoveInFuture = new("Steget kan inte ha tagits i framtiden.", "The step can not have been taken in the future.");
    public static readonly Text BackReason = new("Ett steg tillbaka behöver ett skäl.", "A step back needs a reason.");
    public static readonly Text ReopenReason = new("Skriv varför ärendet öppnas igen.", "Write why the case is reopened.");
    public static readonly Text UntilNeeded = new("Ange en dag efter i dag då ärendet ska väckas.", "Give a day after today on which the case is to be woken.");
    public static readonly Text BecauseNeeded = new("Välj varför det inte blev någon affär.", "Choose why there was no business.");
    public static readonly Text OtherNeedsWords = new("Skriv vilket skälet är.", "Write what the reason is.");
    public static readonly Text WithNeeded = new("Ange vem avtalet är med.", "State whom the agreement is with.");
    public static readonly Text AgreementFirst = new("Inget avtal är registrerat. Flytta först ärendet till Avtal, med dag och motpart.", "No agreement is recorded. First move the case to Agreement, with its day and counterpart.");
    public static readonly Text NotParked = new("Ärendet är inte parkerat.", "The case is not parked.");
    public static readonly Text NotClosed = new("Ärendet är inte avslutat.", "The case is not closed.");
    public static readonly Text TouchInFuture = new("Dagen kan inte ligga i framtiden eller före år 2000.", "The day can not lie in the future or before the year 2000.");
    public static readonly Text WordsNeeded = new("Skriv vad som hände.", "Write what happened.");
    public static readonly Text IsLead = new("{0} leder redan ärendet.", "{0} already leads the case.");
    public static readonly Text ReasonNeeded = new("Ange ett skäl.", "Give a reason.");
    public static readonly Text NotWithdrawn = new("Affärsmöjligheten är inte återtagen.", "The opportunity is not withdrawn.");
    public static readonly Text WithdrawnIsClosed = new("Affärsmöjligheten är återtagen. Återställ den innan du ändrar något.", "The opportunity is withdrawn. Restore it before you change anything.");
    public static readonly Text NoSuchOpportunity = new("Affärsmöjligheten finns inte. Kontrollera referensen.", "There is no such opportunity. Check the reference.");
    public static readonly Text NoSuchDuplicate = new("Det finns ingen affärsmöjlighet med referensen {0}.", "There is no opportunity with the reference {0}.");
    public static readonly Text ChangedMeanwhile = new(
        "{0} sparade affärsmöjligheten medan du redigerade. Inget har skrivits över. Välj för varje fält vad som ska gälla.",
        "{0} saved the opportunity while you were editing. Nothing has been overwritten. Choose for each field what shall hold.");

    public static readonly Text ChangedSincePage = new(
        "Affärsmöjligheten har ändrats sedan sidan öppnades. Läs in sidan igen och gör om steget.",
        "The opportunity has changed since the page was opened. Reload the page and repeat the step.");

    public static readonly Text Reference = new("Referens", "Reference");
    public static readonly Text Title = new("Rubrik", "Title");
    public static readonly Text Description = new("Kort beskrivning", "Short description");
    public static readonly Text LeadReceiver = new("Nod", "Node");
    public static readonly Text OpenedOn = new("Började", "Began");
    public static readonly Text FirstStage = new("Första steg", "First stage");
    public static readonly Text Buyer = new("Motpart (köpare)", "Counterpart (buyer)");
    public static readonly Text BuyerCountry = new("Köparens land", "Buyer's country");
    public static readonly Text Companies = new("Svenska företag (org.nr)", "Swedish companies (org. no.)");
    public static readonly Text Themes = new("Tema", "Theme");
    public static readonly Text Visits = new("Besök", "Visits");
    public static readonly Text NextStep = new("Väntat nästa steg", "Expected next step");
    public static readonly Text NextStepOn = new("Nästa steg väntas", "Next step expected on");
    public static readonly Text Notes = new("Anteckningar", "Notes");
    public static readonly Text Stage = new("Steg", "Stage");
    public static readonly Text StageOn = new("I steget sedan", "In the stage since");
    public static readonly Text ParkedUntil = new("Parkerad till", "Parked until");
    public static readonly Text ClosedBecause = new("Avslutad därför att", "Closed because");
    public static readonly Text AgreedOn = new("Avtalets dag", "Day of the agreement");
    public static readonly Text AgreedWith = new("Avtal med", "Agreement with");
    public static readonly Text Withdrawn = new("Återtagen", "Withdrawn");
    public static readonly Text DuplicateOf = new("Dubblett av", "Duplicate of");

    public static Text Name(OpportunityStage stage) => stage switch
    {
        OpportunityStage.BusinessGroup => new("I affärsutvecklingsgruppen", "In the business development group"),
        OpportunityStage.Dialogue => new("I dialog", "In dialogue"),
        OpportunityStage.PreFeasibilityStudy => new("För-förstudie", "Pre-feasibility study"),
        OpportunityStage.FeasibilityStudy => new("Förstudie", "Feasibility study"),
        OpportunityStage.Tender => new("Upphandling eller motbesök", "Tender or counter-visit"),
        OpportunityStage.Agreement => new("Avtal", "Agreement"),
        OpportunityStage.Realised => new("Genomförd affär", "Realised"),
        OpportunityStage.Parked => new("Parkerad", "Parked"),
        _ => new("Avslutad utan affär", "Closed without business"),
    };

    public static Text Name(ClosingReason reason) => reason switch
    {
        ClosingReason.NoNeed => new("Köparen har inget behov", "The buyer has no need"),
        ClosingReason.NoFunding => new("Finansiering saknas", "There is no funding"),
        ClosingReason.OtherSupplier => new("Köparen valde en annan leverantör", "The buyer chose another supplier"),
        ClosingReason.NoSwedishSupplier => new("Inget svenskt företag kan eller vill leverera", "No Swedish company can or will deliver"),
        ClosingReason.DoesNotFit => new("Lösningen passar inte på platsen", "The solution does not fit the place"),
        ClosingReason.PoliticalDecision => new("Politiskt beslut eller läget i landet", "Political decision or the situation in the country"),
        ClosingReason.NoAnswer => new("Motparten svarar inte", "The counterpart does not answer"),
        _ => new("Annat skäl", "Another reason"),
    };

    public static Text Name(TouchKind kind) => kind switch
    {
        TouchKind.Contact => new("Kontakt", "Contact"),
        TouchKind.Note => new("Anteckning", "Note"),
        TouchKind.Stage => new("Nytt steg", "New stage"),
        TouchKind.Visit => new("Besök kopplat", "Visit linked"),
        _ => new("Åtgärd klar", "Action done"),
    };
}
