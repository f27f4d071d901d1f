using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using SmartCityDashboard.App.Ui;

namespace SmartCityDashboard.Tests.Ui;

/// <summary>Open pages and the changes that others save.</summary>
public sealed class LivePagesTests : MudContext
{
    private readonly FakeTimeProvider clock = new(new(2026, 3, 16, 13, 3, 0, TimeSpan.Zero));
    private readonly Source source = new();

    public LivePagesTests()
    {
        Services.AddSingleton<TimeProvider>(clock);
        Services.AddSingleton(source);
    }

    [Fact]
    public async Task A_change_is_shown_without_a_skeleton_and_told_politely()
    {
        var page = await OpenAsync();
        source.Hold();

        Changes.Tell();
        await AskedAsync(2);
        Assert.Equal("1", page.Find("b").TextContent);
        Assert.Equal("false", page.Find(".loaded").GetAttribute("aria-busy"));
        source.Release();

        await page.WaitForAssertionAsync(() => Assert.Equal("2", page.Find("b").TextContent), TimeSpan.FromSeconds(30));
        Assert.Equal("Uppdaterad 14.03", page.Find("[role=status]").TextContent);
    }

    [Fact]
    public async Task Many_changes_in_a_moment_are_asked_for_once()
    {
        await OpenAsync();

        for (var change = 0; change < 50; change++) Changes.Tell();
        await AskedAsync(2);
        clock.Advance(TimeSpan.FromMinutes(1));
        await WaitsAsync();

        Assert.Equal(2, source.Asked);
    }

    [Fact]
    public async Task A_page_of_the_past_stays_as_it_was()
    {
        await OpenAsync("/?asOf=2026-01-31");

        Changes.Tell();
        clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal(1, source.Asked);
    }

    [Fact]
    public async Task A_page_on_which_somebody_decides_waits_until_it_is_decided()
    {
        var page = await OpenAsync();
        page.Instance.Held = true;

        Changes.Tell();
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(1, source.Asked);

        page.Instance.Held = false;
        await AskedAsync(2);
    }

    [Fact]
    public async Task A_change_between_the_prerender_and_the_open_page_is_noticed()
    {
        Changes.Happen();
        source.WhileAsked = () => { };
        var page = await OpenAsync();
        Assert.Equal(1, page.Instance.Prerendered!.Changes);

        Changes.Tell();

        await AskedAsync(2);
    }

    [Fact]
    public async Task What_is_saved_while_a_page_asks_lets_it_ask_all_of_it_again()
    {
        source.WhileAsked = () =>
        {
            if (source.Asked == 1) Changes.Happen();
        };

        var page = await OpenAsync();

        Assert.Equal("2", page.Find("b").TextContent);
        Assert.Equal(1, page.Instance.Prerendered!.Changes);
    }

    [Fact]
    public async Task Saves_without_pause_do_not_keep_a_page_from_opening()
    {
        source.WhileAsked = Changes.Happen;

        await OpenAsync();

        Assert.Equal(3, source.Asked);
    }

    [Fact]
    public async Task A_fault_leaves_the_page_as_it_is_and_is_tried_again_later()
    {
        var page = await OpenAsync();
        source.Fault = new IOException("away");

        Changes.Tell();
        await AskedAsync(2);
        Assert.Equal("1", page.Find("b").TextContent);
        source.Fault = null;

        await AskedAsync(3);
        await page.WaitForAssertionAsync(() => Assert.Equal("3", page.Find("b").TextContent), TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task Pages_that_were_left_wait_for_nothing()
    {
        await SixtyAsync();

        await DisposeComponentsAsync();

        await UntilAsync(() => Changes.Waiting == 0);
        Changes.Tell();
        Assert.Equal(60, source.Asked);
    }

    [Fact]
    public async Task Sixty_pages_ask_two_at_a_time()
    {
        await SixtyAsync();
        source.Hold();

        Changes.Tell();
        await AskedAsync(62);
        source.Release();

        await AskedAsync(120);
        Assert.Equal(2, source.MostAtOnce);
    }

    /// <summary>All have been answered for the first time: one that has not would ask once only, after the change.</summary>
    private async Task SixtyAsync()
    {
        var pages = Enumerable.Range(0, 60).Select(_ => Render<Page>()).ToList();
        foreach (var page in pages) await page.WaitForAssertionAsync(() => Assert.NotNull(page.Find("b")), TimeSpan.FromSeconds(60));
        await WaitsAsync(60);
    }

    private async Task<IRenderedComponent<Page>> OpenAsync(string address = "/")
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        var page = Render<Page>();
        await page.WaitForAssertionAsync(() => Assert.NotNull(page.Find("b")), TimeSpan.FromSeconds(30));
        await WaitsAsync();
        return page;
    }

    private Task WaitsAsync(int pages = 1) => UntilAsync(() => Changes.Waiting == pages);

    private Task AskedAsync(int times) => UntilAsync(() =>
    {
        if (source.Asked < times) clock.Advance(TimeSpan.FromMilliseconds(100));
        return source.Asked >= times;
    });

    private static async Task UntilAsync(Func<bool> holds)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!holds()) await Task.Delay(5, limit.Token);
    }

    public sealed class Source
    {
        private TaskCompletionSource open = Opened();
        private int asked, now;

        public int Asked => Volatile.Read(ref asked);

        public int MostAtOnce { get; private set; }

        public Exception? Fault { get; set; }

        public Action WhileAsked { get; set; } = () => { };

        public void Hold() => (open, MostAtOnce) = (new(TaskCreationOptions.RunContinuationsAsynchronously), 0);

        public void Release() => open.SetResult();

        public async Task<string> AskAsync(CancellationToken token)
        {
            var turn = Interlocked.Increment(ref asked);
            MostAtOnce = Math.Max(MostAtOnce, Interlocked.Increment(ref now));
            WhileAsked();
            await open.Task.WaitAsync(token);
            Interlocked.Decrement(ref now);
            return Fault is null ? turn.ToString() : throw Fault;
        }

        private static TaskCompletionSource Opened()
        {
            var opened = new TaskCompletionSource();
            opened.SetResult();
            return opened;
        }
    }

    private sealed class Page : LoadedPage<string>
    {
        [Inject] public required Source Source { get; set; }

        public bool Held { get; set; }

        protected override bool IsHeld => Held;

        protected override Task<string> LoadAsync(CancellationToken token) => Source.AskAsync(token);

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenComponent<Loaded<string>>(0);
            builder.AddComponentParameter(1, nameof(Loaded<>.State), State);
            builder.AddComponentParameter(2, nameof(Loaded<>.Ready), (RenderFragment<string>)(data => inner => inner.AddMarkupContent(0, $"<b>{data}</b>")));
            builder.CloseComponent();
        }
    }
}
