using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.Core.Reminders;

/// <summary>What one person is told: the same content in a mail and in the app. Holds only what that person may see.</summary>
public sealed record Digest
{
    public required ReminderKind Kind { get; init; }

    /// <summary>Whom it is for.</summary>
    public required string Name { get; init; }

    /// <summary>What the person is in the programme: Nodansvarig Väst.</summary>
    public required Text Roles { get; init; }

    /// <summary>UTC; the instant that the content is true of.</summary>
    public required DateTime AsOf { get; init; }

    /// <summary>Parts that have something to say, the most debt first.</summary>
    public required IReadOnlyList<DigestPart> Parts { get; init; }

    /// <summary>What is not in it, and why.</summary>
    public required IReadOnlyList<Text> LeftOut { get; init; }

    public bool IsEmpty => Parts.Count == 0;

    public int CountOf(DigestTopic topic) => Parts.Where(part => part.Topic == topic).Sum(part => part.Count);
}

public enum DigestTopic
{
    Late,
    Today,
    ThisWeek,
    Reports,
    ToAnswer,
    OwnQuestions,

    /// <summary>Debt and silence of one node.</summary>
    Node,
}

/// <summary>One heading with its first rows.</summary>
/// <param name="Count">All of it; more than the rows when the cap is reached.</param>
/// <param name="Node">The receiver's code, where the part is about one.</param>
public sealed record DigestPart(DigestTopic Topic, Text Title, Text? Sentence, int Count, IReadOnlyList<DigestItem> Items, string? Node = null)
{
    /// <summary>How many are not shown.</summary>
    public int More => Count - Items.Count;
}

/// <summary>One row.</summary>
/// <param name="Mark">How late, or since when; short, and first in the row.</param>
/// <param name="About">The delegation, or what the record is called, with the receiver.</param>
/// <param name="Reference">The visit's, or of what other record it is about; null when it is about the node itself.</param>
public sealed record DigestItem(Text Mark, Text What, Text? About, string? Reference, string Node);
