using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Reminders;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Reminders;

public sealed class DigestTests
{
    [Theory, BothEngines]
    public async Task A_node_lead_is_told_of_the_own_late_and_coming_actions_reports_and_questions_the_latest_first(Engine engine)
    {
        await using var world = await ReminderWorld.CreateAsync(engine);
        var lead = await world.MemberAsync("nodelead-vast");
        var visit = await world.HeldAsync("2025-12-01");
        await world.PromiseAsync(visit, "2026-03-10", "Skicka priser", owner: lead.MemberId);
        await world.PromiseAsync(visit, "2026-01-10", "Skicka ritningar");
        await world.PromiseAsync(visit, "2026-03-16", "Ringa ambassaden");
        await world.PromiseAsync(visit, "2026-03-20", "Boka möte");
        await world.PromiseAsync(visit, "2026-09-01", "Följa upp i höst");
        await world.AskAsync(await world.MemberAsync("evaluator"), visit, "Hur många var de?");

        var digest = await world.DigestAsync(lead);

        Assert.Equal([DigestTopic.Late, DigestTopic.Reports, DigestTopic.Today, DigestTopic.ThisWeek, DigestTopic.ToAnswer], digest.Parts.Select(part => part.Topic));
        var late = digest.Parts[0].Items.Select(item => item.What.Sv).ToList();
        Assert.True(late.FindIndex(what => what.StartsWith("Skicka ritningar", StringComparison.Ordinal)) < late.FindIndex(what => what.StartsWith("Skicka priser", StringComparison.Ordinal)));
        Assert.Contains(digest.Parts[0].Items, item => item.Mark == new Text("6 dagar sen", "6 days late"));
        Assert.Equal("Hur många var de?", Assert.Single(digest.Parts[^1].Items).What.Sv);
        Assert.DoesNotContain(digest.Parts.SelectMany(part => part.Items), item => item.What.Sv.StartsWith("Följa", StringComparison.Ordinal));
        Assert.Contains(digest.LeftOut, text => text.En.Contains("due after this week", StringComparison.Ordinal));
    }

    [Theory, BothEngines]
    public async Task What_another_node_or_a_colleague_answers_for_is_not_in_it(Engine engine)
    {
        await using var world = await ReminderWorld.CreateAsync(engine);
        var lead = await world.MemberAsync("nodelead-vast");
        var colleague = await world.MemberAsync("nodelead-mitt");
        var (own, other) = (await world.HeldAsync("2025-12-01"), await world.HeldAsync("2025-12-01", "mitt", "Hemlig delegation"));
        await world.PromiseAsync(other, "2026-01-10", "Hemligt löfte", "mitt", colleague.MemberId);
        await world.AskAsync(await world.MemberAsync("evaluator"), other, "Hemlig fråga?");
        await world.PromiseAsync(own, "2026-01-10", "Eget löfte", owner: lead.MemberId);

        Assert.DoesNotContain("Hemlig", Said(await world.DigestAsync(lead)), StringComparison.Ordinal);
        Assert.DoesNotContain("Eget", Said(await world.DigestAsync(colleague)), StringComparison.Ordinal);
        Assert.Contains("Hemligt löfte", Said(await world.DigestAsync(colleague)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_than_the_cap_is_announced_as_a_number()
    {
        await using var world = await ReminderWorld.CreateAsync(Engine.Sqlite);
        var lead = await world.MemberAsync("nodelead-vast");
        var visit = await world.HeldAsync("2026-03-02");
        for (var number = 1; number <= 13; number++) await world.PromiseAsync(visit, "2026-03-10", $"Löfte {number}");

        var late = (await world.DigestAsync(lead)).Parts.Single(part => part.Topic == DigestTopic.Late);

        Assert.Equal((13, DigestQueries.Cap, 3), (late.Count, late.Items.Count, late.More));
    }

    [Theory, BothEngines]
    public async Task The_coordinator_is_told_of_debt_and_silence_node_by_node_the_most_debt_first(Engine engine)
    {
        await using var world = await ReminderWorld.CreateAsync(engine);
        var coordinator = await world.MemberAsync("coordinator");
        await world.HeldAsync("2026-02-16", "mitt", "Liten skuld");
        await world.HeldAsync("2025-06-02", "vast", "Stor skuld");

        var digest = await world.DigestAsync(coordinator, ReminderKind.Silence);

        var owing = digest.Parts.Where(part => part.Topic == DigestTopic.Node).Select(part => part.Node).ToList();
        Assert.Equal(["vast", "mitt"], owing.Take(2));
        var (actions, reports) = ((await world.Db.Get<ActionQueries>().DebtAsync(coordinator)).Single(row => row.Node == "vast").Debt, (await world.Db.Get<ReportQueries>().ByNodeAsync(coordinator)).Single(row => row.Node == "vast").Debt);
        Assert.StartsWith($"Försenade åtgärder: {actions.Overdue}. Försenade affärsrapporter: {reports.Overdue}. Skuld i dagar: {(actions.Days + reports.Days).ToString("N0", Cultures.Swedish)}.", digest.Parts[0].Sentence!.Sv, StringComparison.Ordinal);
        var asked = await world.Db.Get<SilenceQueries>().AskAsync(coordinator, "vast");
        Assert.Equal(asked.Sum(rule => rule.Count), digest.Parts[0].Count);
        Assert.Contains(digest.Parts[0].Items, item => item.What.Sv == "Stor skuld" && item.About?.Sv == "Genomfört besök utan affärsrapport");
    }

    [Fact]
    public async Task Who_asked_is_reminded_of_the_own_question_only()
    {
        await using var world = await ReminderWorld.CreateAsync(Engine.Sqlite);
        var (evaluator, coordinator, visit) = (await world.MemberAsync("evaluator"), await world.MemberAsync("coordinator"), await world.HeldAsync("2025-12-01"));
        await world.AskAsync(evaluator, visit, "Utvärderarens fråga?");
        await world.AskAsync(coordinator, visit, "Samordnarens fråga?");

        Assert.Equal(["Utvärderarens fråga?"], (await world.DigestAsync(evaluator)).Parts.SelectMany(part => part.Items).Select(item => item.What.Sv));
        Assert.Equal(["Samordnarens fråga?"], (await world.DigestAsync(coordinator, ReminderKind.Silence)).Parts.Where(part => part.Topic == DigestTopic.OwnQuestions).SelectMany(part => part.Items).Select(item => item.What.Sv));
    }

    [Theory]
    [InlineData(Role.Coordinator, "Silence")]
    [InlineData(Role.Evaluator, "Digest")]
    [InlineData(Role.NodeLead, "Digest")]
    [InlineData(Role.Secretariat, "Digest")]
    [InlineData(Role.Reader, "")]
    [InlineData(Role.Administrator, "")]
    public async Task Each_role_is_written_to_about_its_own(Role role, string kinds)
    {
        await using var world = await ReminderWorld.CreateAsync(Engine.Sqlite);

        Assert.Equal(kinds, string.Join(' ', ReminderKinds.For(A.Of(role))));
        foreach (var kind in Enum.GetValues<ReminderKind>().Except(ReminderKinds.For(A.Of(role))))
            await Assert.ThrowsAsync<NotAllowed>(() => world.DigestAsync(A.Of(role), kind));
    }

    [Theory]
    [InlineData("2026-03-29T21:59:59Z", "2026-03-23", false)] // Sunday, the clocks went forward this night
    [InlineData("2026-03-30T04:59:59Z", "2026-03-30", false)]
    [InlineData("2026-03-30T05:00:00Z", "2026-03-30", true)]
    [InlineData("2026-03-31T21:59:59Z", "2026-03-30", true)]
    [InlineData("2026-03-31T22:00:00Z", "2026-03-30", false)]
    [InlineData("2026-10-26T05:59:59Z", "2026-10-26", false)] // the clocks went back this night
    [InlineData("2026-10-26T06:00:00Z", "2026-10-26", true)]
    [InlineData("2026-12-31T23:00:00Z", "2026-12-28", false)]
    public void Letters_are_begun_from_seven_on_Monday_to_the_end_of_Tuesday_in_Swedish_time(string at, string monday, bool mayBegin)
    {
        var now = DateTime.Parse(at, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AdjustToUniversal);

        Assert.Equal(monday, ReminderWeek.Of(now).ToString("yyyy-MM-dd"));
        Assert.Equal(mayBegin, ReminderWeek.MayBegin(now));
        Assert.True(ReminderWeek.Next(now) > now && ReminderWeek.MayBegin(ReminderWeek.Next(now)));
    }

    private static string Said(Digest digest) => string.Join('\n', digest.Parts.SelectMany(part => part.Items).Select(item => $"{item.What.Sv} {item.About?.Sv} {item.Reference}"));
}
