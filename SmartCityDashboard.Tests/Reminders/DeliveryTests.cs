using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Reminders;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;
using SmartCityDashboard.Tests.TestKit.Mail;

namespace SmartCityDashboard.Tests.Reminders;

/// <summary>Over a real SMTP connection: once, whatever happens to instances, servers and lines.</summary>
public sealed class DeliveryTests
{
    [Theory, BothEngines]
    public async Task Two_instances_at_once_send_each_letter_once(Engine engine)
    {
        await using var world = await OwingAsync(engine);
        foreach (var node in new[] { "norr", "mitt", "ost", "syd" })
        {
            await world.MemberAsync("nodelead-" + node);
            await world.HeldAsync("2025-12-01", node);
        }

        var counts = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => world.Instance()).Select(run => Task.Run(() => run.RunAsync())));

        Assert.Equal(5, counts.Sum());
        Assert.Equal(5, world.Letters.Select(letter => letter.To.ToString()).Distinct().Count());
        Assert.Equal(5, world.Letters.Count);
        Assert.All(await world.StatesAsync(), row => Assert.Equal(DeliveryState.Sent, row.State));
        Assert.Equal(0, await world.Instance().RunAsync());
    }

    [Theory, BothEngines]
    public async Task A_letter_that_was_claimed_by_an_instance_that_ended_is_sent_by_the_next_after_a_while(Engine engine)
    {
        await using var world = await OwingAsync(engine);
        var lost = (await world.Db.Get<DeliveryActions>().ClaimAsync())!;

        await world.Instance().RunAsync();
        Assert.Empty(world.Letters);
        world.Db.Clock.Advance(DeliveryActions.StaleAfter + TimeSpan.FromMinutes(1));
        await world.Instance().RunAsync();

        Assert.Single(world.Letters);
        // The one that was only slow finds out before it hands anything over.
        Assert.False(await world.Db.Get<DeliveryActions>().HandOverAsync(lost));
    }

    [Theory, BothEngines]
    public async Task A_letter_that_a_server_may_have_is_not_sent_again_by_itself_but_by_a_person_under_the_same_id(Engine engine)
    {
        await using var world = await OwingAsync(engine);
        var deliveries = world.Db.Get<DeliveryActions>();
        var claim = (await deliveries.ClaimAsync())!;
        Assert.True(await deliveries.HandOverAsync(claim));

        world.Db.Clock.Advance(DeliveryActions.StaleAfter + TimeSpan.FromMinutes(1));
        await world.Instance().RunAsync();
        world.Db.Clock.Advance(TimeSpan.FromHours(20));
        await world.Instance().RunAsync();

        Assert.Empty(world.Letters);
        var row = Assert.Single(await world.Db.Get<DeliveryQueries>().TroubledAsync(A.Administrator(), withUnconfigured: true));
        Assert.Equal((DeliveryState.Failed, DeliveryFault.Interrupted, null, true), (row.State, row.Fault!.Value, row.NextAttemptAt, row.MayRepeat));
        await deliveries.RepeatAsync(A.Coordinator(), row.Id);
        await world.Instance().RunAsync();
        Assert.Equal($"{row.Id:N}@dashboard.example.se", Assert.Single(world.Letters).MessageId);
        await Assert.ThrowsAsync<RuleBroken>(() => deliveries.RepeatAsync(A.Coordinator(), row.Id));
    }

    [Fact]
    public async Task A_line_that_breaks_after_the_letter_was_given_is_not_tried_again()
    {
        await using var world = await OwingAsync();
        world.Mail.Otherwise = command => command == "." ? SmtpServer.HangUp : null;

        await world.Instance().RunAsync();
        world.Mail.Otherwise = _ => null;
        world.Db.Clock.Advance(TimeSpan.FromHours(24));
        await world.Instance().RunAsync();

        Assert.Empty(world.Letters);
        Assert.Equal(DeliveryFault.Interrupted, Assert.Single(await world.Db.Get<DeliveryQueries>().TroubledAsync(A.Coordinator(), false)).Fault);
    }

    [Theory, BothEngines]
    public async Task A_server_that_asks_to_wait_is_asked_again_later_and_takes_it_once(Engine engine)
    {
        await using var world = await OwingAsync(engine);
        world.Mail.Otherwise = command => command.StartsWith("RCPT", StringComparison.Ordinal) ? "451 come again" : null;
        var run = world.Instance();

        await run.RunAsync();
        var row = Assert.Single(await world.Db.Get<DeliveryQueries>().TroubledAsync(A.Coordinator(), false));
        Assert.Contains("come again", row.Reason, StringComparison.Ordinal);
        world.Mail.Otherwise = _ => null;
        await run.RunAsync();
        Assert.Empty(world.Letters);
        world.Db.Clock.Advance(row.NextAttemptAt!.Value - world.Db.Clock.GetUtcNow().UtcDateTime);
        await run.RunAsync();
        await run.RunAsync();

        Assert.Single(world.Letters);
        Assert.Equal([DeliveryState.Sent], (await world.StatesAsync()).Select(one => one.State));
    }

    [Fact]
    public async Task A_server_that_is_away_is_tried_six_times_and_then_left()
    {
        await using var world = await OwingAsync();
        world.Mail.Otherwise = command => command.StartsWith("EHLO", StringComparison.Ordinal) || command.StartsWith("HELO", StringComparison.Ordinal) ? SmtpServer.HangUp : null;
        var run = world.Instance();

        var attempts = 0;
        for (var hour = 0; hour < 48; hour++)
        {
            attempts += await run.RunAsync();
            world.Db.Clock.Advance(TimeSpan.FromHours(1));
        }

        Assert.Equal(DeliveryActions.MostAttempts, attempts);
        var row = Assert.Single(await world.Db.Get<DeliveryQueries>().TroubledAsync(A.Coordinator(), false));
        Assert.Equal((DeliveryFault.NotReached, null), (row.Fault!.Value, row.NextAttemptAt));
    }

    [Fact]
    public async Task An_address_that_the_server_refuses_is_left_at_once()
    {
        await using var world = await OwingAsync();
        world.Mail.Otherwise = command => command.StartsWith("RCPT", StringComparison.Ordinal) ? "550 no such person" : null;

        await world.Instance().RunAsync();

        var row = Assert.Single(await world.Db.Get<DeliveryQueries>().TroubledAsync(A.Coordinator(), false));
        Assert.Equal((DeliveryFault.Refused, null, 1), (row.Fault!.Value, row.NextAttemptAt, row.Attempts));
    }

    [Theory, BothEngines]
    public async Task Who_has_nothing_to_be_told_opted_out_or_has_no_address_gets_nothing_and_that_is_recorded(Engine engine)
    {
        await using var world = await ReminderWorld.CreateAsync(engine);
        await world.MemberAsync("nodelead-norr", name: "Tyst");
        var declined = await world.MemberAsync("nodelead-mitt", name: "Avstår");
        await world.HeldAsync("2025-12-01", "mitt");
        await world.Db.Get<ChoiceActions>().SetWantedAsync(declined, ReminderKind.Digest, false);
        await world.MemberAsync("nodelead-ost", email: null, name: "Utan adress");
        await world.HeldAsync("2025-12-01", "ost");
        await world.MemberAsync("reader", name: "Läsare");

        await world.Instance().RunAsync();

        Assert.Empty(world.Letters);
        Assert.Equal([("Avstår", DeliveryState.OptedOut), ("Tyst", DeliveryState.NothingToSay), ("Utan adress", DeliveryState.NoAddress)], await world.StatesAsync());
        var week = Assert.Single(await world.Db.Get<DeliveryQueries>().WeeksAsync(A.Administrator()));
        Assert.Equal((1, 1, 1, 0), (week.CountOf(DeliveryState.OptedOut), week.CountOf(DeliveryState.NothingToSay), week.CountOf(DeliveryState.NoAddress), week.CountOf(DeliveryState.Sent)));
    }

    [Fact]
    public async Task Without_a_mail_server_nothing_is_sent_and_a_letter_can_be_sent_when_there_is_one()
    {
        await using var world = await OwingAsync();

        await world.Instance(withMail: false).RunAsync();

        Assert.Equal([DeliveryState.NotConfigured], (await world.StatesAsync()).Select(row => row.State));
        var row = Assert.Single(await world.Db.Get<DeliveryQueries>().TroubledAsync(A.Coordinator(), withUnconfigured: true));
        await world.Db.Get<DeliveryActions>().RepeatAsync(A.Coordinator(), row.Id);
        await world.Instance().RunAsync();
        Assert.Single(world.Letters);
    }

    [Fact]
    public async Task Each_week_has_its_letter_also_when_the_clocks_change()
    {
        // The Monday before, and the two Mondays after the night of 29 March 2026, when the clocks go forward.
        await using var world = await OwingAsync(now: new(2026, 3, 23, 5, 59, 0, TimeSpan.Zero));
        var run = world.Instance();
        List<DateTimeOffset> sent = [];
        for (var minute = 0; minute < 15 * 24 * 60; minute += 30)
        {
            if (await run.RunAsync() > 0) sent.Add(world.Db.Clock.GetUtcNow());
            world.Db.Clock.Advance(TimeSpan.FromMinutes(30));
        }

        Assert.Equal(["03-23 06:29", "03-30 05:29", "04-06 05:29"], sent.Select(at => at.ToString("MM-dd HH:mm")));
        Assert.Equal(3, world.Letters.Count);
    }

    [Fact]
    public async Task A_week_that_nobody_was_running_in_is_not_sent_late()
    {
        await using var world = await OwingAsync(now: new(2026, 3, 18, 8, 0, 0, TimeSpan.Zero));

        Assert.Equal(0, await world.Instance().RunAsync());
        Assert.Empty(await world.StatesAsync());
    }

    [Fact]
    public async Task Only_those_who_look_after_the_program_read_what_became_of_letters()
    {
        await using var world = await OwingAsync();
        var (queries, actions) = (world.Db.Get<DeliveryQueries>(), world.Db.Get<DeliveryActions>());

        foreach (var viewer in new[] { A.NodeLead("vast"), A.Evaluator(), A.Secretariat(), A.Reader(), A.Stranger() })
        {
            await Assert.ThrowsAsync<NotAllowed>(() => queries.WeeksAsync(viewer));
            await Assert.ThrowsAsync<NotAllowed>(() => queries.TroubledAsync(viewer, false));
            await Assert.ThrowsAsync<NotAllowed>(() => actions.RepeatAsync(viewer, Guid.NewGuid()));
        }
    }

    /// <summary>A node lead of Väst with something overdue.</summary>
    private static async Task<ReminderWorld> OwingAsync(Engine engine = Engine.Sqlite, DateTimeOffset? now = null)
    {
        var world = await ReminderWorld.CreateAsync(engine, now);
        await world.MemberAsync("nodelead-vast");
        await world.HeldAsync("2025-12-01");
        return world;
    }
}
