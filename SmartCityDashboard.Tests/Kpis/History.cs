using CsCheck;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Opportunities;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Kpis;

public enum StepKind
{
    Register,
    Change,
    Move,
    ChangeLead,
    WithdrawOrRestore,

    /// <summary>Writes the report of the visit, or closes the first of its open actions.</summary>
    FollowUp,

    /// <summary>Opens an opportunity linked to the visit.</summary>
    OpenCase,
}

/// <summary>One thing that somebody did, to which of the visits that there were, and how long after the last.</summary>
public sealed record Step(StepKind Kind, int Which, VisitDetails Details, int Minutes)
{
    public override string ToString() => $"{Kind} {Which} +{Minutes} min: {Details.LeadReceiver} {Details.StartOn:yyyy-MM-dd} {Details.Status} {string.Join('+', Details.Countries)}";
}

/// <summary>Random histories of visits, small enough that visits meet in nodes, countries, companies and months; they use the rare values on purpose.</summary>
internal static class History
{
    private static readonly string[] Receivers = ["vast", "syd", "mitt", Node.Secretariat];

    private static readonly Gen<VisitDetails> Visit =
        from lead in Gen.OneOf(Receivers)
        from month in Gen.Int[1, 14]
        from status in Gen.Frequency((6, VisitStatus.Held), (1, VisitStatus.Confirmed), (1, VisitStatus.Cancelled), (1, VisitStatus.Requested))
        from format in Gen.OneOf<VisitFormat?>(VisitFormat.Physical, VisitFormat.Digital, VisitFormat.Hybrid, null)
        from people in Gen.Int[-5, 40]
        from kind in Gen.OneOf(ParticipantsKind.Exact, ParticipantsKind.Estimated)
        from relevance in Gen.Enum<Relevance>()
        from parts in Parts
        select A.Visit(lead, "2025-01-15", visit =>
        {
            visit.StartOn = visit.EndOn = new DateOnly(2025, 1, 15).AddMonths(month);
            (visit.Status, visit.Format, visit.Relevance) = (status, format, relevance);
            (visit.Participants, visit.ParticipantsKind) = people < 0 ? ((int?)null, ParticipantsKind.Unknown) : (people, kind);
            (visit.Countries, visit.Themes, visit.Companies, visit.Stops) = (parts.Countries, parts.Themes, parts.Companies, parts.Stops);
        });

    private static Gen<(List<string> Countries, List<string> Themes, List<CompanyMet> Companies, List<StopDetails> Stops)> Parts =>
        from countries in Some("SE", "NO", "DK", "XS", "SO")
        from themes in Some("mobility", "biogas", "water")
        from companies in Some("5599901013", "5599945150")
        from stops in Some("vast", "mitt", "syd")
        from county in Gen.OneOf("14", "20", null)
        select (countries, themes, companies.ConvertAll(number => new CompanyMet(number)), stops.ConvertAll(receiver => new StopDetails { Receiver = receiver, County = county }));

    private static readonly Gen<Step> AnyStep =
        from kind in Gen.Frequency((4, StepKind.Register), (2, StepKind.Change), (1, StepKind.Move), (1, StepKind.ChangeLead), (2, StepKind.WithdrawOrRestore), (3, StepKind.FollowUp), (1, StepKind.OpenCase))
        from which in Gen.Int[0, 99]
        from details in Visit
        from minutes in Gen.OneOf(0, 0, 5, 60 * 24 * 40)
        select new Step(kind, which, details, minutes);

    public static Gen<Step[]> Of(int least, int most) => AnyStep.Array[least, most];

    private static Gen<List<string>> Some(params string[] codes) => Gen.Shuffle(codes, 0, Math.Min(3, codes.Length)).Select(some => some.ToList());
}

/// <summary>Plays steps through the actions, as people would.</summary>
internal sealed class HistoryPlay(TestDb db)
{
    private readonly List<string> visits = [];
    private readonly Core.Access.Viewer viewer = A.NodeLead("vast", "syd", "mitt", Node.Secretariat);

    public async Task PlayAsync(Step step)
    {
        db.Clock.Advance(TimeSpan.FromMinutes(step.Minutes));
        if (step.Kind == StepKind.Register || visits.Count == 0)
        {
            visits.Add((await db.Get<VisitActions>().RegisterAsync(viewer, step.Details)).Reference);
            return;
        }

        var visit = (await db.Get<VisitQueries>().ViewAsync(viewer, visits[step.Which % visits.Count])).Visit;
        if (step.Kind is StepKind.FollowUp or StepKind.OpenCase)
        {
            await (step.Kind == StepKind.FollowUp ? FollowUpAsync(visit) : OpenCaseAsync(visit));
            return;
        }

        var actions = db.Get<VisitActions>();
        await ((visit.Status, step.Kind) switch
        {
            (VisitStatus.Withdrawn, _) => actions.RestoreAsync(viewer, visit.Reference, visit.Version),
            (_, StepKind.WithdrawOrRestore) => actions.WithdrawAsync(viewer, visit.Reference, visit.Version, "Dubblett", null),
            (_, StepKind.Move) => actions.MoveAsync(viewer, visit.Reference, visit.Version, step.Details.Status),
            (_, StepKind.ChangeLead) => ChangeAsync(visit, changed => changed.LeadReceiver = step.Details.LeadReceiver),
            _ => actions.ChangeAsync(viewer, visit.Reference, visit.Version, visit, step.Details),
        });
    }

    private async Task FollowUpAsync(Visit visit)
    {
        var report = await db.Get<ReportQueries>().ViewAsync(viewer, visit.Reference);
        if (report.Report is { SubmittedOn: null } open && visit.Status == VisitStatus.Held)
        {
            await db.Get<ReportActions>().SubmitAsync(viewer, visit.Reference, open.Version, A.Report(), [A.Promise("2026-01-31"), A.Promise("2026-07-31")]);
            return;
        }

        if (report.Actions.FirstOrDefault(action => action is { IsOpen: true, IsStep: false }) is { } action) await db.Get<FollowUpActions>().DoneAsync(viewer, action.Id, action.Version);
    }

    private async Task OpenCaseAsync(Visit visit)
    {
        if (visit.Status == VisitStatus.Withdrawn) return;
        await db.Get<OpportunityActions>().OpenAsync(viewer, A.Opportunity(opened: db.Clock.Today().ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), change: one => one.Visits = [visit.Reference]));
    }

    private Task<VisitReceipt> ChangeAsync(Visit visit, Action<VisitDetails> change)
    {
        var details = VisitCopy.Whole(visit);
        change(details);
        return db.Get<VisitActions>().ChangeAsync(viewer, visit.Reference, visit.Version, visit, details);
    }
}
