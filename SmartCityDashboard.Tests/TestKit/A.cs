using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.FollowUp;
using SmartCityDashboard.Core.Opportunities;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Tests.TestKit;

/// <summary>Things that tests need, complete and valid; a test changes what it is about.</summary>
public static class A
{
    public static Viewer Coordinator() => Person(Role.Coordinator);

    public static Viewer Evaluator() => Person(Role.Evaluator);

    public static Viewer Secretariat() => Person(Role.Secretariat, "kansli");

    public static Viewer Reader() => Person(Role.Reader);

    public static Viewer Administrator() => Person(Role.Administrator);

    public static Viewer NodeLead(params string[] nodes) =>
        new(IdOf("NodeLead" + string.Concat(nodes)), "Nodansvarig " + string.Join(", ", nodes), [.. nodes.Select(node => new ViewerGrant(Role.NodeLead, node))]);

    /// <summary>Signed in, with no grant that holds now.</summary>
    public static Viewer Stranger() => new(IdOf("Stranger"), "Någon", []);

    /// <summary>A viewer of each role, as the table “Who may what” has them; the node lead answers for Väst.</summary>
    public static Viewer Of(Role role) => role switch
    {
        Role.NodeLead => NodeLead("vast"),
        Role.Secretariat => Secretariat(),
        _ => Person(role),
    };

    /// <summary>A held international visit that Väst led.</summary>
    public static VisitDetails Visit(string lead = "vast", string start = "2025-05-12", Action<VisitDetails>? change = null)
    {
        var day = DateOnly.ParseExact(start, "yyyy-MM-dd");
        var visit = new VisitDetails
        {
            Delegation = "Delegation från Bergen",
            StartOn = day,
            EndOn = day,
            LeadReceiver = lead,
            Status = VisitStatus.Held,
            Format = VisitFormat.Physical,
            Participants = 12,
            Countries = ["NO"],
            Themes = ["mobility"],
        };
        change?.Invoke(visit);
        return visit;
    }

    /// <summary>A held webinar that Väst led; another kind is at a place.</summary>
    public static ActivityDetails Activity(ActivityKind kind = ActivityKind.Webinar, string lead = "vast", string start = "2025-05-12", Action<ActivityDetails>? change = null)
    {
        var day = DateOnly.ParseExact(start, "yyyy-MM-dd");
        var activity = new ActivityDetails
        {
            Kind = kind,
            Title = "Avfall till energi",
            StartOn = day,
            EndOn = day,
            LeadReceiver = lead,
            IsOnline = kind == ActivityKind.Webinar,
            Town = kind == ActivityKind.Webinar ? null : "Malmö",
            Status = ActivityStatus.Held,
            Participants = 40,
            Countries = ["PH"],
            Themes = ["mobility"],
        };
        change?.Invoke(activity);
        return activity;
    }

    /// <summary>A promise in the node's inbox.</summary>
    public static ActionDetails Promise(string due = "2026-04-30", Action<ActionDetails>? change = null)
    {
        var promise = new ActionDetails { What = "Skicka referensanläggningar", ToWhom = "Delegationen", DueOn = DateOnly.ParseExact(due, "yyyy-MM-dd") };
        change?.Invoke(promise);
        return promise;
    }

    /// <summary>A business report that can be submitted together with a promise.</summary>
    public static ReportDetails Report(Action<ReportDetails>? change = null)
    {
        var report = new ReportDetails { Potential = Potential.Medium, NextStep = "Digitalt möte om biogas" };
        change?.Invoke(report);
        return report;
    }

    /// <summary>An opportunity that Väst leads, in the business development group.</summary>
    public static OpportunityDetails Opportunity(string lead = "vast", string opened = "2026-01-12", Action<OpportunityDetails>? change = null)
    {
        var opportunity = new OpportunityDetails { Title = "Biogas i Bergen", LeadReceiver = lead, OpenedOn = DateOnly.ParseExact(opened, "yyyy-MM-dd"), BuyerCountry = "NO", Buyer = "Bergen kommune" };
        change?.Invoke(opportunity);
        return opportunity;
    }

    private static Viewer Person(Role role, string? receiver = null) => new(IdOf(role.ToString()), role.ToString(), [new ViewerGrant(role, receiver)]);

    private static Guid IdOf(string name) => new(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(name))[..16]);
}
