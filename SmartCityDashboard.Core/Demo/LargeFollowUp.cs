using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Demo;

/// <summary>Follow-up in any number, for measuring: about ten actions for each visit, most of them closed.</summary>
internal static class LargeFollowUp
{
    private const int ActionsPerVisit = 10;

    /// <summary>Goes on where the saved visits' own processes began; all rows are at hand in the change tracker.</summary>
    public static void Add(DashboardDb db, IReadOnlyList<Visit> visits, DateOnly today)
    {
        var dice = new Dice(visits.Count);
        var steps = db.ChangeTracker.Entries<FollowUpAction>().Select(entry => entry.Entity).ToLookup(action => action.VisitId);
        var reports = db.ChangeTracker.Entries<BusinessReport>().Select(entry => entry.Entity).ToDictionary(report => report.VisitId);
        foreach (var visit in visits)
        {
            foreach (var step in steps[visit.Id].Where(step => step.DueOn < today && dice.Percent(90))) Close(db, step, step.DueOn.AddDays(dice.Between(-5, 20)), today);
            if (reports.TryGetValue(visit.Id, out var report) && dice.Percent(90)) Submit(db, report, dice);
            for (var number = steps[visit.Id].Count(); number < ActionsPerVisit; number++) Promise(db, visit, dice, today);
        }
    }

    private static void Submit(DashboardDb db, BusinessReport report, Dice dice)
    {
        report.Fill(new ReportDetails { Potential = dice.One(Enum.GetValues<Potential>()), NextStep = dice.One(DemoPromises.NextSteps) });
        report.Submit(db.ChangingAt!.Value, report.DueOn.AddDays(dice.Between(-8, 12)), db.Viewer);
    }

    private static void Promise(DashboardDb db, Visit visit, Dice dice, DateOnly today)
    {
        var due = visit.EndOn.AddDays(dice.Between(10, 400));
        var action = FollowUpAction.Open(visit.Id, visit.LeadReceiver, due, db.ChangingAt!.Value);
        action.Fill(new ActionDetails { What = dice.One(DemoPromises.Promises), DueOn = due, OwnerOutside = dice.Percent(12) ? dice.One(DemoPromises.Outside) : null });
        if (due < today ? dice.Percent(92) : dice.Percent(20)) Close(db, action, due.AddDays(dice.Between(-9, 30)), today);
        db.Add(action);
    }

    private static void Close(DashboardDb db, FollowUpAction action, DateOnly on, DateOnly today) =>
        action.Close(ActionState.Done, on < today ? on : today, db.Viewer);
}
