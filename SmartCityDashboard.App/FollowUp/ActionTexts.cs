using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.FollowUp;

/// <summary>What a line of a list of actions and its steps say.</summary>
public static class ActionTexts
{
    public static readonly Text Done = new("Klar", "Done");
    public static readonly Text Redate = new("Nytt datum", "New date");
    public static readonly Text Wait = new("Väntar på svar", "Waiting for a reply");
    public static readonly Text HandOver = new("Lämna över", "Hand over");
    public static readonly Text Drop = new("Stryk", "Drop");
    public static readonly Text Keys = new("Med tangenterna, när en rad har fokus:", "By keys, while a line has the focus:");
    public static readonly Text KeyMove = new("nästa och föregående", "next and previous");
    public static readonly Text KeyDone = new("klar", "done");
    public static readonly Text KeyRedate = new("nytt datum", "new date");
    public static readonly Text KeyWait = new("väntar på svar", "waiting");
    public static readonly Text KeyHandOver = new("lämna över", "hand over");
    public static readonly Text KeyUndo = new("ångra", "undo");

    public static readonly Text OneDayLate = new("Försenad 1 dag", "1 day late");
    public static readonly Text DaysLate = new("Försenad {0} dagar", "{0} days late");
    public static readonly Text Today = new("I dag", "Today");
    public static readonly Text Tomorrow = new("I morgon", "Tomorrow");
    public static readonly Text WaitsUntil = new("Väntar på svar", "Waiting for a reply");
    public static readonly Text Ahead = new("Förfaller", "Due");
    public static readonly Text WasDone = new("Klar", "Done");
    public static readonly Text WasHandedOver = new("Överlämnad", "Handed over");
    public static readonly Text WasDropped = new("Struken", "Dropped");
    public static readonly Text To = new("till {0}", "to {0}");
    public static readonly Text Inbox = new("inkorgen hos {0}", "inbox of {0}");
    public static readonly Text Outside = new("{0}, utanför programmet", "{0}, outside the programme");
    public static readonly Text Step = new("steg i processen", "step of the process");

    public static readonly Text Day = new("Ny dag", "New day");
    public static readonly Text Until = new("Väntar till", "Waiting until");
    public static readonly Text NextWorkingDay = new("Nästa arbetsdag", "Next working day");
    public static readonly Text InAWeek = new("Om en vecka", "In a week");
    public static readonly Text InAMonth = new("Om en månad", "In a month");
    public static readonly Text WhyWait = new("Vad väntar vi på?", "What are we waiting for?");
    public static readonly Text WaitingForReply = new("Motparten ska återkomma", "The other side is to get back to us");
    public static readonly Text OverTo = new("Lämnas över till", "Handed over to");
    public static readonly Text OverToHelp = new("Till en annan nod går åtgärden till nodens inkorg. Här avslutas den, och raderna hänger ihop.", "At another node the action goes to the inbox. Here it is closed, and the two are linked.");
    public static readonly Text Choose = new("Välj vem som tar över", "Choose who takes over");
    public static readonly Text OwnInbox = new("Inkorgen hos {0}", "Inbox of {0}");
    public static readonly Text Node = new("Nod {0}", "Node {0}");
    public static readonly Text Secretariat = new("Kansliet", "The secretariat");
    public static readonly Text WhyDrop = new("Varför stryks åtgärden?", "Why is the action dropped?");
    public static readonly Text DayNeeded = new("Ange en dag.", "Give a day.");
    public static readonly Text ToNeeded = new("Välj vem som tar över åtgärden.", "Choose who takes the action over.");

    public static readonly Text SaidDone = new("”{0}” är klar.", "“{0}” is done.");
    public static readonly Text SaidRedated = new("”{0}” förfaller nu {1}.", "“{0}” is now due on {1}.");
    public static readonly Text SaidWaits = new("”{0}” väntar på svar till {1}.", "“{0}” waits for a reply until {1}.");
    public static readonly Text SaidHandedOver = new("”{0}” är överlämnad till {1}.", "“{0}” is handed over to {1}.");
    public static readonly Text SaidDropped = new("”{0}” är struken.", "“{0}” is dropped.");
    public static readonly Text SaidUndone = new("”{0}” är som förut.", "“{0}” is as it was.");
    public static readonly Text Undo = new("Ångra", "Undo");
    public static readonly Text NotDone = new("Det gick inte", "It could not be done");
    public static readonly Text ToVisit = new("Visa besöket", "Show the visit");
    public static readonly Text Reload = new("Läs in igen", "Load again");
}
