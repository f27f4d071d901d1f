using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Demo;

/// <summary>The business development group meets on the second Tuesday of every month but July.</summary>
internal static class DemoMeetings
{
    private const int July = 7;

    /// <summary>The first meeting on a day or after it.</summary>
    public static DateOnly Next(DateOnly day)
    {
        for (var month = new DateOnly(day.Year, day.Month, 1); ; month = month.AddMonths(1))
        {
            if (month.Month != July && SecondTuesday(month) is var meeting && meeting >= day) return meeting;
        }
    }

    /// <summary>Each is written down on its own morning.</summary>
    public static async Task PlayAsync(DashboardDb db, Viewer coordinator, DateOnly first, DateTime now, CancellationToken token)
    {
        for (var day = Next(first); RecordedAt(day) < now; day = Next(day.AddDays(1)))
        {
            await db.BeginAsync(coordinator, RecordedAt(day), null, token);
            db.Add(new Meeting { Id = Guid.CreateVersion7(RecordedAt(day)), HeldOn = day });
        }

        await db.FlushAsync(token);
    }

    /// <summary>Before office hours, so that no save of a visit has the same instant.</summary>
    private static DateTime RecordedAt(DateOnly day) => SwedishTime.StartOf(day).AddHours(7);

    private static DateOnly SecondTuesday(DateOnly month) => month.AddDays((((int)DayOfWeek.Tuesday - (int)month.DayOfWeek + 7) % 7) + 7);
}
