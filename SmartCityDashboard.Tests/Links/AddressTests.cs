using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Tests.Ui;

namespace SmartCityDashboard.Tests.Links;

public sealed class AddressTests : MudContext
{
    private NavigationManager Navigation => Services.GetRequiredService<NavigationManager>();

    private CurrentAddress Address => Services.GetRequiredService<CurrentAddress>();

    [Fact]
    public void A_link_to_another_page_keeps_the_instant_and_nothing_else()
    {
        Navigation.NavigateTo("/visits?node=vast&asOf=2026-01-31T08:00:00Z");

        Assert.Equal("/kpis?by=node,year&asOf=2026-01-31T08:00:00Z", Address.Href("/kpis", ("by", "node,year")));
    }

    [Fact]
    public void Without_an_instant_a_link_is_plain() => Assert.Equal("/kpis", Address.Href("/kpis", ("node", null)));

    [Fact]
    public void Values_are_written_the_same_in_every_language() =>
        Assert.Equal("/?from=2026-01-31&share=0.5&asOf=2026-01-31T08:00:00Z", Address.With(("from", new DateOnly(2026, 1, 31)), ("share", 0.5m), ("asOf", new DateTime(2026, 1, 31, 8, 0, 0, DateTimeKind.Utc))));

    [Fact]
    public void Letters_that_mean_something_in_an_address_are_escaped_and_read_back()
    {
        Navigation.NavigateTo(Address.With(("search", "Å & B=C#1, 100%")));

        Assert.Equal("Å & B=C#1, 100%", Address.Value("search"));
    }

    [Fact]
    public void Going_back_to_now_keeps_the_rest_of_the_address()
    {
        Navigation.NavigateTo("/visits?node=vast&asOf=2026-01-31");

        Address.ClearAsOf();

        Assert.Equal("/visits?node=vast", Address.Relative);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("https://evil.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/a\r\nSet-Cookie: x")]
    [InlineData("")]
    [InlineData(null)]
    public void Only_addresses_of_this_site_are_returned_to(string? url) => Assert.Equal("/", LocalAddress.OrRoot(url));

    [Fact]
    public void A_local_address_is_returned_to() => Assert.Equal("/visits?node=vast", LocalAddress.OrRoot("/visits?node=vast"));
}
