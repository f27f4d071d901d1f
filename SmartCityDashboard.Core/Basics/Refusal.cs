namespace SmartCityDashboard.Core.Basics;

/// <summary>The only exceptions that an action may throw on purpose: the system understood and says no, in words that tell what to do.</summary>
public abstract class Refusal(Text reason) : Exception(reason.En)
{
    public Text Reason { get; } = reason;
}

/// <summary>What is wrong with one field. <paramref name="Field"/> is the property's name, empty when the fault concerns the whole.</summary>
public sealed record Problem(string Field, Text Message);

/// <summary>One or more fields break a rule. Nothing was saved.</summary>
public sealed class RuleBroken(IReadOnlyList<Problem> problems) : Refusal(problems[0].Message)
{
    public RuleBroken(string field, Text message) : this([new Problem(field, message)]) { }

    public IReadOnlyList<Problem> Problems { get; } = problems;
}

/// <summary>The viewer's grants, as they are now, do not allow this.</summary>
public sealed class NotAllowed(Text reason) : Refusal(reason);

/// <summary>Nothing with that address exists for this viewer.</summary>
public sealed class NotFound(Text reason) : Refusal(reason);

/// <summary>A value that changed between opening a form and saving it.</summary>
public sealed record FieldConflict(string Field, Text Label, string Opened, string Mine, string Theirs);

/// <summary>Somebody saved the same record meanwhile. Nothing was saved; the difference is shown field by field.</summary>
public sealed class ChangedMeanwhile(Text reason, int currentVersion, string changedBy, DateTime changedAt, IReadOnlyList<FieldConflict> conflicts) : Refusal(reason)
{
    public int CurrentVersion { get; } = currentVersion;

    public string ChangedBy { get; } = changedBy;

    /// <summary>UTC.</summary>
    public DateTime ChangedAt { get; } = changedAt;

    public IReadOnlyList<FieldConflict> Conflicts { get; } = conflicts;
}
