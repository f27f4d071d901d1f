using MimeKit;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Reminders;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Tests.TestKit;

namespace SmartCityDashboard.Tests.Reminders;

public sealed class LetterTests
{
    [Fact]
    public async Task A_letter_is_in_Swedish_unless_asked_otherwise_and_carries_its_papers()
    {
        var letter = await SentAsync(null);

        Assert.Equal("Lars Åkesson", ((MailboxAddress)letter.To.Single()).Name);
        Assert.StartsWith("Veckan 2026-03-16: ", letter.Subject, StringComparison.Ordinal);
        Assert.Equal("<https://dashboard.example.se/profile>", letter.Headers[HeaderId.ListUnsubscribe]);
        Assert.Equal("auto-generated", letter.Headers["Auto-Submitted"]);
        foreach (var text in new[] { letter.TextBody, System.Net.WebUtility.HtmlDecode(letter.HtmlBody) })
        {
            Assert.Contains("Hej Lars Åkesson!", text, StringComparison.Ordinal);
            Assert.Contains("Skicka <ritningar> & priser (till Delegationen)", text, StringComparison.Ordinal);
            Assert.Contains("och 3 till", text, StringComparison.Ordinal);
            Assert.Contains("Uppgifter per 2026-03-16 09.00 svensk tid.", text, StringComparison.Ordinal);
            Assert.Contains("Till Lars Åkesson: Nodansvarig Väst.", text, StringComparison.Ordinal);
            Assert.Contains("den här veckan; det som en kollega ansvarar för; fler än 10 rader under samma rubrik; kontaktpersoner och anteckningar.", text, StringComparison.Ordinal);
            Assert.Contains("https://dashboard.example.se/visits/", text, StringComparison.Ordinal);
            Assert.Contains("https://dashboard.example.se/profile", text, StringComparison.Ordinal);
        }

        Assert.Contains("<html lang=\"sv\">", letter.HtmlBody, StringComparison.Ordinal);
        Assert.DoesNotContain("<ritningar>", letter.HtmlBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_is_in_English_for_who_chose_that()
    {
        var letter = await SentAsync("en-GB");

        Assert.StartsWith("Week 2026-03-16: ", letter.Subject, StringComparison.Ordinal);
        Assert.Contains("Hello Lars Åkesson,", letter.TextBody, StringComparison.Ordinal);
        Assert.Contains("and 3 more", letter.TextBody, StringComparison.Ordinal);
        Assert.Contains("For Lars Åkesson: Node lead, West.", letter.TextBody, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\">", letter.HtmlBody, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_a_name_go_the_choices_and_what_a_server_said()
    {
        await using var world = await ReminderWorld.CreateAsync(Engine.Sqlite);
        var lead = await world.MemberAsync("nodelead-vast");
        await world.HeldAsync("2025-12-01");
        var secret = await world.Db.Get<ChoiceActions>().MakeCalendarAsync(lead);
        world.Mail.Otherwise = command => command.StartsWith("RCPT", StringComparison.Ordinal) ? "550 nodelead-vast@example.se is unknown" : null;
        await world.Instance().RunAsync();

        await world.Db.Get<MemberRemoval>().RemoveAsync(A.Administrator(), lead.MemberId);

        Assert.Null(await world.Db.Get<CalendarQueries>().ViewerAsync(secret));
        var row = Assert.Single(await world.Db.Get<DeliveryQueries>().TroubledAsync(A.Administrator(), false));
        Assert.Equal(("Borttagen person", null), (row.Person, row.Reason));
    }

    private static async Task<MimeMessage> SentAsync(string? language)
    {
        await using var world = await ReminderWorld.CreateAsync(Engine.Sqlite);
        var lead = await world.MemberAsync("nodelead-vast", name: "Lars Åkesson");
        if (language is not null) await world.Db.Get<ChoiceActions>().SetLanguageAsync(lead, Cultures.All.Single(culture => culture.Name == language));
        var visit = await world.HeldAsync("2026-03-02");
        await world.PromiseAsync(visit, "2026-01-10", "Skicka <ritningar> & priser");
        for (var number = 1; number <= 12; number++) await world.PromiseAsync(visit, "2026-03-10", $"Löfte {number}");
        await world.Instance().RunAsync();
        return Assert.Single(world.Letters);
    }
}
