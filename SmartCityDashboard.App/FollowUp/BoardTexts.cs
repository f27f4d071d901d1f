using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;

namespace SmartCityDashboard.App.FollowUp;

/// <summary>What the follow-up of the whole programme says.</summary>
public static class BoardTexts
{
    public static readonly Text Title = new("Uppföljning", "Follow-up");
    public static readonly Text NothingOpen = new("Inga åtgärder är öppna.", "No actions are open.");
    public static readonly Text NothingLate = new("{0} åtgärder är öppna. Ingen är försenad.", "{0} actions are open. None is overdue.");
    public static readonly Text OneLate = new("En av {0} öppna åtgärder är försenad, med {1} förseningsdagar.", "One of {0} open actions is overdue, by {1} days.");
    public static readonly Text SomeLate = new("{0} av {1} öppna åtgärder är försenade, med {2} förseningsdagar tillsammans.", "{0} of {1} open actions are overdue, by {2} days together.");

    public static readonly Text Debt = new("Läget per nod", "Where each node stands");
    public static readonly Text DebtSentence = new("Öppna åtgärder, försenade efter ålder och förseningsdagar. Välj en siffra för att se åtgärderna.", "Open actions, overdue by age, and days overdue. Choose a number to see the actions.");
    public static readonly Text Node = new("Nod", "Node");
    public static readonly Text Open = new("Öppna", "Open");
    public static readonly Text Overdue = new("Försenade", "Overdue");
    public static readonly Text OverdueIn = new("Försenade {0}", "Overdue {0}");
    public static readonly Text Days = new("Förseningsdagar", "Days overdue");
    public static readonly Text All = new("Alla", "All");
    public static readonly Text AddsUp = new(
        "Kolumnerna går att summera: varje åtgärd finns hos exakt en nod och i exakt en åldersgrupp. Förseningsdagar är dagarna efter sista dag, lagda samman.",
        "The columns add up: each action is at exactly one node and in exactly one age band. Days overdue are the days past due, added together.");

    public static readonly Text Owners = new("Vem som har åtgärderna", "Who has the actions");
    public static readonly Text OwnersSentence = new("Flest förseningsdagar först. Det som ingen har ligger i nodens inkorg.", "Most days overdue first. What nobody has lies in the node's inbox.");
    public static readonly Text OwnersOf = new("Vem som har åtgärderna hos {0}", "Who has the actions at {0}");
    public static readonly Text Owner = new("Ansvarig", "Owner");
    public static readonly Text InboxOf = new("Inkorgen", "The inbox");
    public static readonly Text OthersOf = new("{0} till", "{0} more");
    public static readonly Text OwnersAddUp = new("Raderna är tillsammans alla öppna åtgärder: {0}.", "Together the rows are all open actions: {0}.");

    public static readonly Text Attention = new("Kräver uppmärksamhet", "Needs attention");
    public static readonly Text AttentionSentence = new("Det som borde ha hörts av men inte gjort det.", "What should have been heard of and was not.");
    public static readonly Text AttentionQuiet = new("Inget är tyst: alla förfrågningar, rapporter och noder har hört av sig i tid.", "Nothing is silent: all requests, reports and nodes were heard of in time.");
    public static readonly Text Since = new("sedan {0}", "since {0}");
    public static readonly Text Never = new("aldrig", "never");
    public static readonly Text NoEntry = new("senaste registrering {0}", "last entry {0}");
    public static readonly Text NoEntryEver = new("ingen registrering någonsin", "never any entry");
    public static readonly Text ShowAll = new("Visa alla {0}", "Show all {0}");
    public static readonly Text FirstShown = new("De {0} äldsta av {1} visas.", "The oldest {0} of {1} are shown.");
    public static readonly Text ShowFewer = new("Visa färre", "Show fewer");

    public static readonly Text Views = new("Visa som", "Show as");
    public static readonly Text AsBoard = new("Tavla", "Board");
    public static readonly Text AsList = new("Lista", "List");
    public static readonly Text Parts = new("Visa åtgärder efter när de förfaller", "Show actions by when they are due");
    public static readonly Text AllOpen = new("Alla öppna", "All open");
    public static readonly Text Late = new("Försenade", "Overdue");
    public static readonly Text Soon = new("I dag och denna vecka", "Today and this week");
    public static readonly Text Later = new("Senare", "Later");
    public static readonly Text Waiting = new("Väntar på svar", "Waiting for a reply");
    public static readonly Text DoneLately = new("Klara de senaste 14 dagarna", "Done in the last 14 days");
    private static readonly Text NoActions = new("Inga åtgärder", "No actions");
    private static readonly Text OneAction = new("1 åtgärd", "1 action");
    private static readonly Text SomeActions = new("{0} åtgärder", "{0} actions");
    public static readonly Text Shown = new("{0} av {1} åtgärder, den som förfaller först överst.", "{0} of {1} actions, the first to fall due on top.");
    public static readonly Text ShownClosed = new("{0} av {1} åtgärder, senast avslutade överst.", "{0} of {1} actions, the last closed on top.");
    public static readonly Text FirstPage = new("Till början av listan", "To the top of the list");
    public static readonly Text Empty = new("Inga åtgärder att följa upp. De kommer hit av sig själva när ett besök är genomfört.", "No actions to follow up. They come here by themselves when a visit has been held.");
    public static readonly Text EmptyFiltered = new("Inga åtgärder i det här urvalet.", "No actions in this selection.");
    public static readonly Text Table = new("Uppföljningsåtgärder: {0}", "Follow-up actions: {0}");

    public static readonly Text State = new("Läge", "State");
    public static readonly Text StateOpen = new("Öppna, också de som väntar", "Open, also those that wait");
    public static readonly Text Band = new("Försenad", "Overdue for");
    public static readonly Text Inboxes = new("Inkorgarna", "The inboxes");
    public static readonly Text OutsideAll = new("Någon utanför programmet", "Somebody outside the programme");
    public static readonly Text MembersAll = new("Någon på noden", "Somebody at the node");
    public static readonly Text NoFilters = new("alla öppna åtgärder", "all open actions");
    public static readonly Text SomeMember = new("en person som inte har några öppna åtgärder", "somebody who has no open actions");

    public static readonly Text Download = new("Ladda ner som CSV", "Download as CSV");
    public static readonly Text FileTitle = new("Uppföljningsåtgärder", "Follow-up actions");
    public static readonly Text Rows = new("Antal rader", "Number of rows");
    public static readonly Text ClosedLeftOut = new("{0} avslutade åtgärder", "{0} closed actions");
    public static readonly Text NothingLeftOut = new("inget", "nothing");
    public static readonly Text Visit = new("Besök", "Visit");
    public static readonly Text Delegation = new("Delegation", "Delegation");
    public static readonly Text What = new("Åtgärd", "Action");
    public static readonly Text Kind = new("Slag", "Kind");
    public static readonly Text Promise = new("Löfte", "Promise");
    public static readonly Text Step = new("Steg i processen", "Step of the process");
    public static readonly Text ClosedOn = new("Avslutad", "Closed");
    public static readonly Text ClosedBy = new("Avslutad av", "Closed by");
    public static readonly Text Reason = new("Skäl", "Reason");

    public static Text Count(int count) => count switch { 0 => NoActions, 1 => OneAction, _ => SomeActions.With(count) };

    public static Text Name(BoardPart part) => part switch
    {
        BoardPart.Late => Late,
        BoardPart.Soon => Soon,
        BoardPart.Later => Later,
        BoardPart.Waiting => Waiting,
        _ => DoneLately,
    };

    public static Text Name(OwnerKind kind) => kind switch
    {
        OwnerKind.Inbox => Inboxes,
        OwnerKind.Outside => OutsideAll,
        _ => MembersAll,
    };
}
