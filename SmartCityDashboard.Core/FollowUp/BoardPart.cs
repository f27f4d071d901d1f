namespace SmartCityDashboard.Core.FollowUp;

/// <summary>The first four divide all open actions: each is in exactly one of them.</summary>
public enum BoardPart
{
    /// <summary>Overdue, waiting or not.</summary>
    Late,

    /// <summary>Due today or to the coming Sunday, and not waiting.</summary>
    Soon,

    /// <summary>Due after this week, and not waiting.</summary>
    Later,

    /// <summary>On the other side until a day that has not passed.</summary>
    Waiting,

    /// <summary>Done in the last <see cref="BoardQueries.LatelyDays"/> days, today among them.</summary>
    DoneLately,
}

/// <summary>How many actions are in each part.</summary>
public sealed record BoardCounts(int Late, int Soon, int Later, int Waiting, int DoneLately)
{
    public int Open => Late + Soon + Later + Waiting;

    public int In(BoardPart part) => part switch
    {
        BoardPart.Late => Late,
        BoardPart.Soon => Soon,
        BoardPart.Later => Later,
        BoardPart.Waiting => Waiting,
        _ => DoneLately,
    };
}

/// <summary>One part of the board with its first rows.</summary>
public sealed record BoardLane(BoardPart Part, IReadOnlyList<ActionRow> Rows);
