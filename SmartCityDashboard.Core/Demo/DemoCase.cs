using SmartCityDashboard.Core.Opportunities;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Demo;

/// <summary>One step of a case: what somebody did on a day, and why.</summary>
internal sealed record DemoCaseStep(DateOnly Day, Func<OpportunityWriter, Opportunity, CancellationToken, Task> Do, string? Why);

/// <summary>A case of the demonstration: the visit that it came from, and what became of it until today.</summary>
internal sealed class DemoCase(DemoVisit visit, int place, DateOnly today, ProgrammeLists lists)
{
    private readonly Dice dice = new(9000 + place);
    private readonly VisitDetails from = visit.Details;

    public List<DemoCaseStep> Steps { get; } = [];

    public DateOnly OpenedOn { get; } = OfficeHours.Weekday(visit.Details.EndOn.AddDays(14));

    public string Lead => from.LeadReceiver;

    public OpportunityDetails Details()
    {
        var theme = from.Themes[0];
        var country = from.Countries.First(code => code != Country.Sweden);
        return new OpportunityDetails
        {
            Title = $"{DemoCaseWords.Solution(theme, place)} till {lists.CountryName(country).Sv}",
            Description = place % 3 == 0 ? null : DemoCaseWords.Descriptions[place % DemoCaseWords.Descriptions.Length],
            LeadReceiver = Lead,
            OpenedOn = OpenedOn,
            BuyerCountry = country,
            Buyer = from.Delegation,
            Companies = from.Companies.Count > 0 ? [.. from.Companies.Take(2)] : DemoCompanies.For(theme, 1, dice),
            Themes = [theme],
            Visits = [visit.Reference!],
            Notes = place % 4 == 1 ? dice.One(DemoWords.Notes) : null,
        };
    }

    public void Write()
    {
        if (OpenedOn > today.AddDays(-60)) Speak(2);
        else Tell();
        Steps.RemoveAll(step => step.Day >= today);
        Steps.Sort((one, other) => one.Day.CompareTo(other.Day));
    }

    private void Tell()
    {
        switch (place % 7)
        {
            case 0: OnTheWayToTender(); break;
            case 1: FallenSilent(); break;
            case 2: Parked(); break;
            case 3: Closed(); break;
            case 4: ToAVisitInReturn(); break;
            case 5: Agreed(); break;
            default: StepsBack(); break;
        }
    }

    private void OnTheWayToTender()
    {
        Move(20, OpportunityStage.Dialogue);
        Move(75, OpportunityStage.PreFeasibilityStudy);
        Speak(110);
        Move(160, OpportunityStage.FeasibilityStudy);
        Move(290, OpportunityStage.Tender);
        Lately();
    }

    private void ToAVisitInReturn()
    {
        Move(16, OpportunityStage.Dialogue);
        Speak(40);
        Move(130, OpportunityStage.Tender);
        if (place % 2 == 0) Lately();
    }

    private void FallenSilent()
    {
        Move(25, OpportunityStage.Dialogue);
        Speak(60);
    }

    private void Parked()
    {
        Move(18, OpportunityStage.Dialogue);
        // Some wake this week, some were forgotten, most rest.
        var until = today.AddDays(place % 5 switch { 0 => 3, 1 => -4, _ => 90 + (place * 7 % 120) });
        if (until <= Day(90)) until = Day(90).AddDays(30);
        Step(90, (writer, one, token) => writer.MoveAsync(one, new Move(OpportunityStage.Parked, Day(90)) { Until = until }, token), DemoCaseWords.Parked[place % DemoCaseWords.Parked.Length]);
    }

    private void Closed()
    {
        Move(15, OpportunityStage.Dialogue);
        Speak(50);
        var because = (ClosingReason)dice.Between(0, 6);
        Step(120 + (place % 40), (writer, one, token) => writer.MoveAsync(one, new Move(OpportunityStage.Closed, Day(120 + (place % 40))) { Because = because }, token), null);
    }

    private void Agreed()
    {
        Move(12, OpportunityStage.Dialogue);
        Move(60, OpportunityStage.FeasibilityStudy);
        Move(170, OpportunityStage.Tender);
        Lately();
        if (Lead is not ("vast" or "mitt")) return;
        Step(250, (writer, one, token) => writer.MoveAsync(one, new Move(OpportunityStage.Agreement, Day(250)) { With = one.Buyer }, token), null);
        if (Lead == "vast") Move(330, OpportunityStage.Realised);
    }

    private void StepsBack()
    {
        Move(22, OpportunityStage.PreFeasibilityStudy);
        Step(95, (writer, one, token) => writer.MoveAsync(one, new Move(OpportunityStage.Dialogue, Day(95)) { Why = DemoCaseWords.Back }, token), DemoCaseWords.Back);
        Lately();
    }

    private void Move(int days, OpportunityStage to) => Step(days, (writer, one, token) => writer.MoveAsync(one, new Move(to, Day(days)), token), null);

    private void Speak(int days) => SpeakOn(Day(days));

    /// <summary>Whoever works with a case speaks with somebody now and then.</summary>
    private void Lately() => SpeakOn(OfficeHours.Weekday(today.AddDays(-12 - (place % 30))));

    private void SpeakOn(DateOnly day)
    {
        if (day <= OpenedOn) return;
        var words = DemoCaseWords.Contacts[(place + day.Month) % DemoCaseWords.Contacts.Length];
        Steps.Add(new DemoCaseStep(day, (writer, one, _) =>
        {
            writer.Note(one, TouchKind.Contact, day, words);
            return Task.CompletedTask;
        }, null));
    }

    private void Step(int days, Func<OpportunityWriter, Opportunity, CancellationToken, Task> step, string? why) => Steps.Add(new DemoCaseStep(Day(days), step, why));

    private DateOnly Day(int days) => OfficeHours.Weekday(OpenedOn.AddDays(days));
}
