using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Demo;

/// <summary>A visit of the demonstration: what is known of it so far, and what will happen to it.</summary>
internal sealed class DemoVisit(int seed, VisitDetails details)
{
    public Dice Dice { get; } = new(seed);

    /// <summary>As they stand after the steps that were played.</summary>
    public VisitDetails Details { get; } = details;

    public List<DemoStep> Steps { get; private set; } = [];

    /// <summary>Set when it is a second registration of another visit.</summary>
    public DemoVisit? Doubles { get; init; }

    /// <summary>Null until it is registered.</summary>
    public string? Reference { get; set; }

    /// <summary>The first step registers the visit, the others change it.</summary>
    public void Then(DateOnly day, string persona, Action<VisitDetails> change, string? why = null) =>
        Steps.Add(new DemoStep(OfficeHours.On(day, Steps.LastOrDefault()?.At, Dice), persona, change, why));

    /// <summary>Follows the held visit up; changes nothing of the visit itself.</summary>
    public void ThenFollow(DateOnly day, string persona, Func<DemoDesk, Task> follow) =>
        Steps.Add(new DemoStep(OfficeHours.On(day, Steps.LastOrDefault()?.At, Dice), persona, _ => { }, null) { Follow = follow });

    public void StopAt(DateTime now) => Steps = [.. Steps.Where(step => step.At < now)];

    public void ThenWithdraw(DateOnly day, string persona, string why) => Then(day, persona, details => details.Status = VisitStatus.Withdrawn, why);
}

/// <summary>One save by one persona.</summary>
internal sealed class DemoStep(DateTime at, string persona, Action<VisitDetails> change, string? why)
{
    /// <summary>UTC.</summary>
    public DateTime At { get; set; } = at;

    public string Persona { get; } = persona;

    public Action<VisitDetails> Change { get; } = change;

    public string? Why { get; } = why;

    /// <summary>Set when the step is one of the follow-up.</summary>
    public Func<DemoDesk, Task>? Follow { get; init; }
}
