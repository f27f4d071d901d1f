using Microsoft.Extensions.Time.Testing;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Tests.Basics;

public sealed class AsOfTests
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));

    [Fact]
    public void A_bare_date_means_the_end_of_that_Swedish_day() =>
        Assert.Equal(new DateTime(2026, 1, 31, 23, 0, 0, DateTimeKind.Utc).AddMicroseconds(-1), Read("2026-01-31")!.Instant);

    [Theory]
    [InlineData("2026-01-31T08:00:00Z")]
    [InlineData("2026-01-31T08:00Z")]
    public void An_instant_is_in_universal_time(string written)
    {
        Assert.Equal(new DateTime(2026, 1, 31, 8, 0, 0), Read(written)!.Instant);
        Assert.Equal("2026-01-31 09.00", Read(written)!.InWords);
    }

    [Theory]
    [InlineData("2026-03-02")]
    [InlineData("2026-03-01T12:00:01Z")]
    public void The_future_is_refused(string written)
    {
        Assert.False(AsOf.TryRead(written, _clock, out var asOf, out var problem));
        Assert.Null(asOf);
        Assert.Equal(AsOf.InFuture, problem);
    }

    [Fact]
    public void Today_is_not_over_so_its_date_means_now() => Assert.Equal(_clock.GetUtcNow().UtcDateTime, Read("2026-03-01")!.Instant);

    [Theory]
    [InlineData("i går")]
    [InlineData("2026-02-30")]
    [InlineData("2026-01-31T08:00:00")]
    [InlineData("9999-99-99")]
    public void What_can_not_be_read_is_refused_with_a_reason(string written)
    {
        Assert.False(AsOf.TryRead(written, _clock, out _, out var problem));
        Assert.Equal(AsOf.Unreadable, problem);
    }

    private AsOf? Read(string written) => AsOf.TryRead(written, _clock, out var asOf, out _) ? asOf : null;
}
