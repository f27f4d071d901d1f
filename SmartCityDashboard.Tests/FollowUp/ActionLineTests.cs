using Bunit;
using SmartCityDashboard.App.FollowUp;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Tests.Ui;

namespace SmartCityDashboard.Tests.FollowUp;

public sealed class ActionLineTests : MudContext
{
    private static readonly DateOnly Today = new(2026, 3, 16);

    [Fact]
    public void Who_may_not_edit_the_action_gets_no_step() => Assert.Empty(Show(Row() with { MayEdit = false }).FindAll("button"));

    [Fact]
    public void A_closed_action_has_no_step_and_says_when_it_was_closed()
    {
        var cut = Show(Row() with { State = ActionState.Done, ClosedOn = new(2026, 3, 12), DaysOverdue = 0 });

        Assert.Empty(cut.FindAll("button"));
        Assert.Equal("✓Klar 2026-03-12", Words(cut, ".action-when"));
    }

    [Fact]
    public void A_step_is_told_with_its_row()
    {
        List<(ActionRow, ActionStep)> asked = [];
        var row = Row();
        var cut = Show(row, asked.Add);

        for (var place = 0; place < Enum.GetValues<ActionStep>().Length; place++) cut.FindAll("button")[place].Click();

        Assert.Equal(Enum.GetValues<ActionStep>().Select(step => (row, step)), asked);
        Assert.Equal(["d", "r", "w", "h", null], cut.FindAll("button").Select(button => button.GetAttribute("data-step")));
    }

    [Theory]
    [InlineData("2026-03-06", 10, ActionState.Open, "✕Försenad 10 dagar 2026-03-06")]
    [InlineData("2026-03-15", 1, ActionState.Waiting, "✕Försenad 1 dag 2026-03-15")]
    [InlineData("2026-03-16", 0, ActionState.Open, "!I dag 2026-03-16")]
    [InlineData("2026-03-17", 0, ActionState.Open, "○I morgon 2026-03-17")]
    [InlineData("2026-03-20", 0, ActionState.Waiting, "→Väntar på svar 2026-03-20")]
    [InlineData("2026-03-20", 0, ActionState.Open, "○Förfaller 2026-03-20")]
    public void The_line_says_when(string due, int late, ActionState state, string says) =>
        Assert.Equal(says, Words(Show(Row() with { DueOn = DateOnly.ParseExact(due, "yyyy-MM-dd"), DaysOverdue = late, State = state }), ".action-when"));

    [Theory]
    [InlineData(OwnerKind.Inbox, null, "inkorgen hos Väst")]
    [InlineData(OwnerKind.Member, "Åsa Öberg", "Åsa Öberg, Väst")]
    [InlineData(OwnerKind.Outside, "Ambassaden i Oslo", "Ambassaden i Oslo, utanför programmet")]
    public void The_line_says_whose(OwnerKind kind, string? name, string says) =>
        Assert.Contains(says, Words(Show(Row() with { Owner = kind, OwnerName = name }), ".action-about"), StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-03-06", "2026-03-23")]
    [InlineData("2026-03-27", "2026-04-07")]
    public void A_new_day_is_proposed_a_week_ahead_on_a_working_day(string due, string proposed) =>
        Assert.Equal(DateOnly.ParseExact(proposed, "yyyy-MM-dd"), ActionSteps.ProposedDay(DateOnly.ParseExact(due, "yyyy-MM-dd"), Today));

    private IRenderedComponent<ActionLine> Show(ActionRow row, Action<(ActionRow, ActionStep)>? asked = null) => Render<ActionLine>(parameters =>
    {
        parameters.Add(line => line.Row, row).Add(line => line.NodeName, "Väst").Add(line => line.Today, Today);
        if (asked is not null) parameters.Add(line => line.Asked, asked);
    });

    private static string Words(IRenderedComponent<ActionLine> cut, string selector) => string.Join(' ', cut.Find(selector).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static ActionRow Row() => new()
    {
        Id = Guid.CreateVersion7(),
        Version = 1,
        VisitId = Guid.CreateVersion7(),
        Reference = "SCS-2026-0001",
        Delegation = "Bergen",
        Node = "vast",
        What = Text.Same("Skicka referensanläggningar"),
        IsStep = false,
        State = ActionState.Open,
        Owner = OwnerKind.Inbox,
        Role = StepRole.NodeLead,
        DueOn = new(2026, 3, 6),
        DaysOverdue = 10,
        MayEdit = true,
    };
}
