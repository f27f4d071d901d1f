using Bunit;
using SmartCityDashboard.App.Visits;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;

namespace SmartCityDashboard.Tests.Visits;

public sealed class VisitContactTests : VisitPages
{
    private static readonly Viewer Vast = A.NodeLead("vast");

    [Theory, BothEngines]
    public async Task Who_left_the_contact_person_alone_removes_nobody(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var visit = await db.Get<VisitActions>().RegisterAsync(Vast, A.Visit());
        await db.Get<VisitActions>().ChangeAsync(Vast, visit.Reference, 1, A.Visit(), A.Visit(change: With("Kari Nordmann")));

        await db.Get<VisitActions>().ChangeAsync(Vast, visit.Reference, 1, A.Visit(), A.Visit(change: one => one.Participants = 13));

        Assert.Equal("Kari Nordmann", await NameAsync(db, Vast, visit.Reference));
    }

    [Theory, BothEngines]
    public async Task Two_who_change_the_contact_person_at_once_overwrite_nothing(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        var visit = await db.Get<VisitActions>().RegisterAsync(Vast, A.Visit());
        await db.Get<VisitActions>().ChangeAsync(Vast, visit.Reference, 1, A.Visit(), A.Visit(change: With("Kari Nordmann")));

        var refusal = await Assert.ThrowsAsync<RuleBroken>(() => db.Get<VisitActions>().ChangeAsync(Vast, visit.Reference, 1, A.Visit(), A.Visit(change: With("Ola Nordmann"))));

        Assert.Equal("Contact.Name", refusal.Problems.Single().Field);
        Assert.Equal("Kari Nordmann", await NameAsync(db, Vast, visit.Reference));
    }

    [Theory, BothEngines]
    public async Task A_contact_person_is_kept_when_the_lead_is_handed_over_in_the_same_save_or_by_the_secretariat(Engine engine)
    {
        await using var db = await TestDb.CreateAsync(engine);
        VisitDetails Request(Action<VisitDetails>? change = null) => A.Visit("vast", "2026-05-12", one =>
        {
            one.Status = VisitStatus.Requested;
            change?.Invoke(one);
        });
        var visit = await db.Get<VisitActions>().RegisterAsync(Vast, Request());
        await db.Get<VisitActions>().ChangeAsync(Vast, visit.Reference, 1, Request(), Request(one => (one.LeadReceiver, one.Contact) = ("mitt", Contact("Kari Nordmann"))));
        Assert.Equal("Kari Nordmann", await NameAsync(db, A.NodeLead("mitt"), visit.Reference));

        await db.Get<VisitActions>().ChangeAsync(A.Secretariat(), visit.Reference, 2, Request(one => one.LeadReceiver = "mitt"), Request(one => one.LeadReceiver = "kansli"));

        Assert.Equal("Kari Nordmann", await NameAsync(db, A.Secretariat(), visit.Reference));
    }

    [Fact]
    public async Task A_form_that_settles_a_conflict_leaves_the_others_contact_person_as_it_is()
    {
        var viewer = await SignInAsync("nodelead-vast");
        var visit = await Actions.RegisterAsync(viewer, A.Visit(change: With("Kari Nordmann")));
        var cut = Open<VisitFormPage>($"/visits/{visit.Reference}/edit", parameters => parameters.Add(page => page.Reference, visit.Reference));
        await cut.WaitForElementAsync("form");
        await Actions.ChangeAsync(viewer, visit.Reference, 1, A.Visit(change: With("Kari Nordmann")), A.Visit(change: one => (one.Organiser, one.Contact) = ("Ambassaden", Contact("Ola Nordmann"))));
        await cut.Find("#field-Participants").InputAsync(new() { Value = "20" });

        await cut.Find("form").SubmitAsync();
        await cut.WaitForElementAsync("input[name=conflict-Organiser]");
        await cut.Find("form").SubmitAsync();

        await cut.WaitForAssertionAsync(() => Assert.EndsWith("saved=true", Navigation.Uri, StringComparison.Ordinal));
        var saved = await Db.Get<VisitQueries>().ViewAsync(viewer, visit.Reference);
        Assert.Equal(("Ola Nordmann", 20), (saved.Contact!.Name, saved.Visit.Participants));
    }

    private static Action<VisitDetails> With(string name) => visit => visit.Contact = Contact(name);

    private static ContactDetails Contact(string name) => new() { Name = name, KeepUntil = new DateOnly(2026, 12, 31) };

    private static async Task<string?> NameAsync(TestDb db, Viewer viewer, string reference) => (await db.Get<VisitQueries>().ViewAsync(viewer, reference)).Contact?.Name;
}
