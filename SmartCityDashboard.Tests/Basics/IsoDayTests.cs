using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Tests.Basics;

public sealed class IsoDayTests
{
    [Theory]
    [InlineData("2026-01-31", true)]
    [InlineData(" 2026-01-31 ", true)]
    [InlineData("2026-02-31", false)]
    [InlineData("31/1 2026", false)]
    [InlineData("0001-01-02", false)]
    [InlineData("9999-12-31", false)]
    [InlineData(null, false)]
    public void A_day_in_an_address_is_ISO_and_of_our_time(string? text, bool isDay) => Assert.Equal(isDay, IsoDay.TryRead(text, out _));

    [Theory]
    [InlineData("0001-01-02")]
    [InlineData("9999-12-31")]
    public void A_form_takes_no_day_outside_our_time(string text) => Assert.False(DayText.TryRead(text, new DateOnly(2026, 3, 16), out _));
}
