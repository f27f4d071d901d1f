using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.FollowUp;

namespace SmartCityDashboard.App.Links;

/// <summary>The addresses of the follow-up of the whole programme, and the filters of its board and list as the address names them.</summary>
public static class FollowUpLinks
{
    public const string Board = "/follow-up";
    public const string Download = "/follow-up/download";
    public const string Meeting = "/meeting";
    public const string Process = "/admin/process";
    public const string Draft = "/admin/process/draft";

    /// <summary>The meeting whose decisions are recorded and shown, by its day.</summary>
    public const string MeetingDay = "meeting";

    /// <summary>The report that is decided on just now, by its visit.</summary>
    public const string ReportAtHand = "report";

    /// <summary>What the chosen meeting decided, instead of what is to be decided.</summary>
    public const string Decided = "decided";

    /// <summary>Board when nobody asks.</summary>
    public const string View = "view";
    public const string AsList = "list";

    public const string Part = "part";

    /// <summary>The silence rule whose rows are all shown.</summary>
    public const string Silence = "silence";

    private const string Owner = "owner";

    /// <summary>How the references of opportunities begin, other than those of visits.</summary>
    private const string OpportunityPrefix = "SCB-";

    public static string BoardOf(ActionFilter filter) => Query.Change(Board, Values(filter));

    public static string ListOf(ActionFilter filter) => Query.Change(Board, [.. Values(filter), (View, AsList)]);

    public static string SilenceOf(string rule, string? node = null) => Query.Change(Board, [("node", node), (Silence, rule)]);

    /// <summary>The same rows as a file, at the same instant.</summary>
    public static string FileOf(ActionFilter filter, AsOf? asOf) => Query.Change(Download, [.. Values(filter), (CurrentAddress.AsOfName, asOf?.Written)]);

    /// <summary>What is silent: the visit, the opportunity, or the node where nothing was entered.</summary>
    public static string ToSilent(SilentRow row) => row.Reference switch
    {
        null => NodeLinks.To(row.Node),
        var reference when reference.StartsWith(OpportunityPrefix, StringComparison.Ordinal) => OpportunityLinks.To(reference),
        var reference => VisitLinks.To(reference),
    };

    /// <exception cref="RuleBroken">When a value can not be read; the problem names the parameter.</exception>
    public static ActionFilter Read(string relative)
    {
        string? Value(string name) => Query.Value(relative, name)?.Trim();
        var owner = Value(Owner);
        var member = Guid.TryParse(owner, out var id) ? id : (Guid?)null;
        return new ActionFilter
        {
            Node = Value("node"),
            Kind = member is null ? QueryValue.Enum<OwnerKind>(Owner, owner) : null,
            Owner = member,
            Band = QueryValue.Enum<AgeBand>("band", Value("band")),
            State = QueryValue.Enum<ActionState>("state", Value("state")),
            Part = QueryValue.Enum<BoardPart>(Part, Value(Part)),
        };
    }

    /// <exception cref="RuleBroken">When the day can not be read.</exception>
    public static DateOnly? ReadMeetingDay(string relative) => QueryValue.Day(MeetingDay, Query.Value(relative, MeetingDay)?.Trim());

    private static IEnumerable<(string Name, object? Value)> Values(ActionFilter filter) =>
    [
        ("node", filter.Node),
        (Owner, filter.Owner?.ToString() ?? (filter.Kind is { } kind ? Codes.Of(kind) : null)),
        ("band", filter.Band is { } band ? Codes.Of(band) : null),
        ("state", filter.State is { } state ? Codes.Of(state) : null),
        (Part, filter.Part is { } part ? Codes.Of(part) : null),
    ];
}
