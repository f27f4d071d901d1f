using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;
using SmartCityDashboard.App.Ui;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Tests.Ui;

public sealed class LoadedPageTests : MudContext
{
    private readonly Source _source = new();

    public LoadedPageTests() => Services.AddSingleton(_source);

    [Fact]
    public async Task Waiting_is_shown_until_the_answer_is_there()
    {
        var cut = Render<Page>();

        Assert.NotNull(cut.Find(".skeleton"));
        _source.Answer.SetResult("svar");
        await cut.WaitForAssertionAsync(() => Assert.Equal("svar", cut.Find("b").TextContent));
    }

    [Fact]
    public async Task A_page_that_is_left_gives_up_its_question()
    {
        var cut = Render<Page>();
        await cut.WaitForAssertionAsync(() => Assert.Single(_source.Tokens));

        await DisposeComponentsAsync();

        Assert.True(_source.Tokens[0].IsCancellationRequested);
    }

    [Fact]
    public async Task A_new_address_asks_anew_and_the_proof_panel_does_not()
    {
        var cut = Render<Page>();
        _source.Answer.SetResult("svar");
        await cut.WaitForAssertionAsync(() => Assert.NotNull(cut.Find("b")));
        var navigation = Services.GetRequiredService<NavigationManager>();

        navigation.NavigateTo("/?proof=K01");
        cut.Render();
        Assert.Single(_source.Tokens);

        navigation.NavigateTo("/?node=vast");
        cut.Render();
        await cut.WaitForAssertionAsync(() => Assert.Equal(2, _source.Tokens.Count));
    }

    [Theory]
    [InlineData(1000, true)]
    [InlineData(200_000, false)]
    public async Task An_answer_is_handed_to_the_circuit_unless_it_is_too_large_for_its_first_message(int letters, bool isHandedOver)
    {
        _source.Answer.SetResult(new string('a', letters));

        var cut = Render<Page>();

        await cut.WaitForAssertionAsync(() => Assert.NotNull(cut.Find("b")));
        Assert.Equal(isHandedOver, cut.Instance.Prerendered is not null);
    }

    [Fact]
    public async Task A_refusal_becomes_a_notice_with_its_reason()
    {
        _source.Answer.SetException(new RuleBroken("from", new Text("Perioden slutar före den börjar.", "The period ends before it begins.")));
        var cut = Render<Page>();

        await cut.WaitForAssertionAsync(() => Assert.Contains("Perioden slutar före den börjar.", cut.Find("[role=alert]").TextContent, StringComparison.Ordinal));
    }

    public sealed class Source
    {
        public TaskCompletionSource<string> Answer { get; } = new();

        public List<CancellationToken> Tokens { get; } = [];
    }

    private sealed class Page : LoadedPage<string>
    {
        [Inject] public required Source Source { get; set; }

        protected override async Task<string> LoadAsync(CancellationToken token)
        {
            Source.Tokens.Add(token);
            return await Source.Answer.Task.WaitAsync(token);
        }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenComponent<Loaded<string>>(0);
            builder.AddComponentParameter(1, nameof(Loaded<>.State), State);
            builder.AddComponentParameter(2, nameof(Loaded<>.Ready), (RenderFragment<string>)(data => inner => inner.AddMarkupContent(0, $"<b>{data}</b>")));
            builder.CloseComponent();
        }
    }
}
