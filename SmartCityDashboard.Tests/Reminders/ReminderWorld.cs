using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using SmartCityDashboard.App.Reminders;
using SmartCityDashboard.Core;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Members;
using SmartCityDashboard.Core.Questions;
using SmartCityDashboard.Core.Reminders;
using SmartCityDashboard.Core.Storage;
using SmartCityDashboard.Core.Visits;
using SmartCityDashboard.Tests.TestKit;
using SmartCityDashboard.Tests.TestKit.Data;
using SmartCityDashboard.Tests.TestKit.Mail;

namespace SmartCityDashboard.Tests.Reminders;

/// <summary>A database on a Monday morning, a mail server, and as many instances of the program as a test wants.</summary>
internal sealed class ReminderWorld(TestDb db, SmtpServer mail) : IAsyncDisposable
{
    private readonly List<ServiceProvider> instances = [];

    public TestDb Db { get; } = db;

    public SmtpServer Mail { get; } = mail;

    public IReadOnlyList<MimeMessage> Letters => Mail.Letters;

    public static async Task<ReminderWorld> CreateAsync(Engine engine, DateTimeOffset? now = null) => new(await TestDb.CreateAsync(engine, now), new SmtpServer());

    /// <summary>Another instance of the program on the same database.</summary>
    public ReminderRun Instance(bool withMail = true)
    {
        var services = new ServiceCollection().AddSingleton(Db.Options).AddSingleton<TimeProvider>(Db.Clock);
        var settings = new MailSettings("127.0.0.1", Mail.Port, MailSecurity.None, null, null, "Smart City Sweden <dashboard@example.se>", new Uri("https://dashboard.example.se/"));
        if (withMail) services.AddSingleton<IReminderPost>(new SmtpPost(settings, Db.Clock));
        instances.Add(services.AddDashboardCore().BuildServiceProvider());
        return instances[^1].GetRequiredService<ReminderRun>();
    }

    /// <summary>Somebody who has signed in, with an address unless a test says otherwise.</summary>
    public async Task<Viewer> MemberAsync(string role, string? email = "", string? name = null)
    {
        var id = await Db.Get<MemberActions>().SignInAsync(new SignInClaims("test", role, name ?? "Person " + role, email == "" ? role + "@example.se" : email, [role]));
        return (await Db.Get<MemberQueries>().ViewerAsync(id))!;
    }

    public async Task<string> HeldAsync(string end, string lead = "vast", string delegation = "Delegation från Bergen") =>
        (await Db.Get<VisitActions>().RegisterAsync(A.NodeLead(lead), A.Visit(lead, end, visit => visit.Delegation = delegation))).Reference;

    public Task PromiseAsync(string reference, string due, string what, string lead = "vast", Guid? owner = null) =>
        Db.Get<FollowUpActions>().AddAsync(A.NodeLead(lead), reference, A.Promise(due, promise => (promise.What, promise.OwnerId) = (what, owner)));

    public Task AskAsync(Viewer viewer, string reference, string text) => Db.Get<QuestionActions>().AskAsync(viewer, reference, text);

    public Task<Digest> DigestAsync(Viewer viewer, ReminderKind kind = ReminderKind.Digest) => Db.Get<DigestQueries>().ForAsync(viewer, kind);

    /// <summary>What became of each letter, by its person.</summary>
    public async Task<IReadOnlyList<(string Person, DeliveryState State)>> StatesAsync()
    {
        await using var opened = await Db.Storage.OpenAsync(Viewer.System);
        var members = opened.Members.ToList().ToDictionary(member => member.Id, member => member.Name);
        return [.. opened.DeliveriesToWrite.ToList().Select(row => (members[row.MemberId], row.State)).OrderBy(row => row.Item1, StringComparer.Ordinal)];
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var instance in instances) await instance.DisposeAsync();
        await Mail.DisposeAsync();
        await Db.DisposeAsync();
    }
}
