using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.Logging.Abstractions;
using SmartCityDashboard.App.Access;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Access;

public sealed class GrantWatchTests : IAsyncLifetime
{
    private TestDb database = null!;

    [Fact]
    public async Task An_open_page_ends_when_its_reader_lost_every_grant()
    {
        var (watch, state, member) = await OpenAsync("evaluator");
        Assert.True(await watch.MayStayAsync(state));

        await database.Get<MemberActions>().RevokeAsync(member, "Left");

        Assert.False(await watch.MayStayAsync(state));
    }

    [Fact]
    public async Task Losing_the_last_grant_at_once_is_seen_too()
    {
        var (watch, state, member) = await OpenAsync("evaluator");

        await database.Get<MemberActions>().RevokeAsync(member, "Left");

        Assert.False(await watch.MayStayAsync(state));
    }

    [Fact]
    public async Task Who_never_had_a_grant_is_left_in_peace()
    {
        var (watch, state, _) = await OpenAsync();

        Assert.True(await watch.MayStayAsync(state));
        Assert.True(await watch.MayStayAsync(state));
    }

    public async ValueTask InitializeAsync() => database = await TestDb.CreateAsync(Engine.Sqlite);

    public ValueTask DisposeAsync() => database.DisposeAsync();

    private async Task<(GrantWatch Watch, Task<AuthenticationState> State, Guid Member)> OpenAsync(params string[] roles)
    {
        var member = await database.Get<MemberActions>().SignInAsync(new("test", "astrid", "Astrid", null, roles));
        var state = Task.FromResult(new AuthenticationState(SignedIn.Principal(member, "Astrid", "test")));
        var watch = new GrantWatch(NullLoggerFactory.Instance, database.Get<MemberQueries>());
        watch.SetAuthenticationState(state);
        return (watch, state, member);
    }
}
