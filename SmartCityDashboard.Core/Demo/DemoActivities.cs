using System.Globalization;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Programme;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Demo;

/// <summary>A handful of webinars, events and outbound trips of each receiver, spread over the three years like the visits, with some still to come.</summary>
internal sealed class DemoActivities(DashboardDb db, ProgrammeLists lists, IReadOnlyDictionary<string, Viewer> personas, DateOnly today)
{
    private const int DaysAhead = 40, DaysBetween = 140, DaysApart = 13;

    private static readonly (string Words, string Theme)[] Subjects =
    [
        ("biogas", "climate-energy-environment"), ("smarta elnät", "climate-energy-environment"), ("avfall", "climate-energy-environment"), ("elbussar", "mobility"),
        ("stadsdata", "digitalisation"), ("vatten och avlopp", "climate-energy-environment"), ("täta stadsdelar", "urban-planning"),
    ];

    /// <summary>What each does in turn, the newest first; {0} is the subject.</summary>
    private static readonly Story[] Stories =
    [
        new(ActivityKind.Webinar, "Om {0} i växande städer", "Ambassaden i Manila", null, null, ["PH"], 120, "Städer i Sydostasien"),
        new(ActivityKind.OutboundTrip, "Motbesök om {0}", "Business Sweden", "Hamburg", "DE", ["DE"], 9),
        new(ActivityKind.Event, "Ambassadträff om {0}", null, "Stockholm", Country.Sweden, ["FI", "DE", "NL", "JP", "CA", "IN"], 35),
        new(ActivityKind.Webinar, "Om {0} i kustnära städer", "Ambassaden i Manila", null, null, ["PH", "ID", "VN"], 90, "Städer i Sydostasien"),
        new(ActivityKind.Event, "Mässeminarium om {0}", "Mässan", "Barcelona", "ES", ["ES", "PT", "FR"], 80),
        new(ActivityKind.OutboundTrip, "Resa till Indien om {0}", "Ambassaden i New Delhi", "Pune och Mumbai", "IN", ["IN"], 12),
        new(ActivityKind.Webinar, "Om {0} i kallt klimat", null, null, null, ["CA", "FI", "NO"], 60),
    ];

    private readonly ActivityWriter writer = new(db, lists);
    private readonly DateTime now = db.Now;

    public async Task PlayAsync(CancellationToken token)
    {
        var number = 0;
        foreach (var (place, receiver) in lists.Receivers.Index())
        {
            foreach (var (turn, story) in Stories.Index().Where(one => (place + one.Index) % Stories.Length != 6))
            {
                var subject = Subjects[(place + (2 * turn)) % Subjects.Length];
                var start = OfficeHours.Weekday(today.AddDays(DaysAhead - (turn * DaysBetween) - (place * DaysApart)));
                // The reference lists are of these years.
                if (start.Year is not (2019 or 2020)) await PlayAsync(story with { Title = string.Format(CultureInfo.InvariantCulture, story.Title, subject.Words) }, subject.Theme, receiver.Code, start, ++number, token);
            }
        }
    }

    private async Task PlayAsync(Story story, string theme, string receiver, DateOnly start, int number, CancellationToken token)
    {
        var dice = new Dice((start.DayNumber * 100) + number);
        var details = story.Planned(receiver, theme, start, number % 3 == 0 ? lists.Receivers[number % lists.Receivers.Count].Code : receiver);
        var viewer = personas[DemoStory.PersonaOf(receiver)];
        var registered = At(start.AddDays(-dice.Between(45, 70)), number, 0, dice);
        if (registered >= now) return;
        await db.BeginAsync(viewer, registered, null, token);
        var activity = await writer.RegisterAsync(details, token);
        var told = At(start.AddDays(dice.Between(4, 9)), number, 1, dice);
        // Now and then one has passed and nobody has said how it went.
        if (told < now && number % 13 != 9)
        {
            await db.BeginAsync(viewer, told, Tell(details, story, number, dice), token);
            await writer.ChangeAsync(activity, details, token);
        }

        await db.FlushAsync(token);
    }

    /// <returns>Why, where there is something to explain.</returns>
    private static string? Tell(ActivityDetails details, Story story, int number, Dice dice)
    {
        if (number % 11 == 5)
        {
            details.Status = ActivityStatus.Cancelled;
            return "För få anmälda.";
        }

        details.Status = ActivityStatus.Held;
        if (number % 9 == 4) return null;
        details.Participants = story.People + dice.Between(-story.People / 4, story.People / 3);
        details.ParticipantsKind = dice.Percent(30) ? ParticipantsKind.Estimated : ParticipantsKind.Exact;
        return null;
    }

    /// <summary>An instant is the identity of a change: these lie some microseconds beside those of visits and of questions.</summary>
    private static DateTime At(DateOnly day, int number, int step, Dice dice) => OfficeHours.On(day, null, dice).AddMicroseconds(20 + (number * 2) + step);

    private sealed record Story(ActivityKind Kind, string Title, string? Organiser, string? Town, string? Place, string[] Countries, int People, string? Series = null)
    {
        public ActivityDetails Planned(string receiver, string theme, DateOnly start, string other) => new()
        {
            Kind = Kind,
            Title = Title,
            Series = Series,
            Organiser = Organiser,
            StartOn = start,
            EndOn = Kind == ActivityKind.OutboundTrip ? start.AddDays(3) : start,
            LeadReceiver = receiver,
            Receivers = other == receiver ? [] : [other],
            IsOnline = Kind == ActivityKind.Webinar,
            Town = Town,
            PlaceCountry = Place,
            Countries = [.. Countries],
            Themes = [theme],
            ParticipantsKind = ParticipantsKind.Unknown,
            Notes = "Påhittad i demonstrationen.",
        };
    }
}
