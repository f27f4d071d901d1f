using System.Globalization;
using Microsoft.AspNetCore.Components;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Shell;

public sealed partial class AsOfPicker
{
    private static readonly string[] TimeForms = ["HH.mm", "H.mm", "HH:mm", "H:mm"];

    private string? _date;
    private string? _time;
    private Text? _problem;

    [Parameter] public AsOf? AsOf { get; set; }

    private DateOnly LastMonth => Clock.Today().AddDays(-Clock.Today().Day);

    private DateOnly LastYear => new(Clock.Today().Year - 1, 12, 31);

    protected override void OnInitialized()
    {
        _date = AsOf?.InWords[..10];
        _time = AsOf is { IsWholeDay: false } ? AsOf.InWords[11..] : null;
    }

    private string At(DateOnly day) => Address.With((CurrentAddress.AsOfName, day));

    private void Choose()
    {
        _problem = Read(out var written);
        if (_problem is null && AsOf.TryRead(written, Clock, out _, out _problem))
            Address.Go(Address.With((CurrentAddress.AsOfName, written)));
    }

    private Text? Read(out string written)
    {
        written = "";
        if (!DateOnly.TryParseExact(_date?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return ShellTexts.DateWrong;

        written = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (string.IsNullOrWhiteSpace(_time))
            return null;

        if (!TimeOnly.TryParseExact(_time.Trim(), TimeForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
            return ShellTexts.TimeWrong;

        written = AsOf.At(Utc(day.ToDateTime(time))).Written;
        return null;
    }

    // The hour that the clocks skip in March is read as the hour after it.
    private static DateTime Utc(DateTime swedish) =>
        TimeZoneInfo.ConvertTimeToUtc(SwedishTime.Zone.IsInvalidTime(swedish) ? swedish.AddHours(1) : swedish, SwedishTime.Zone);
}
