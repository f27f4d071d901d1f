using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.App.Links;

/// <summary>The addresses of visits, and the filters of their list as the address and the API name them.</summary>
public static class VisitLinks
{
    public const string List = "/visits";
    public const string New = "/visits/new";
    public const string Download = "/visits/download";
    public const string Calendar = "/visits/coming.ics";

    public const string History = "/history";

    /// <summary>The filters that narrow the list, in the order in which they are shown.</summary>
    public static readonly IReadOnlyList<string> FilterNames = ["q", "from", "to", "node", "tookPart", "country", "theme", "format", "status", "channel", "company", "needsAnswer", "question"];

    public static string To(string reference) => $"{List}/{Uri.EscapeDataString(reference)}";

    /// <summary>Where the questions about a visit stand on its page.</summary>
    public const string QuestionsOfVisit = "#questions";

    public static string Edit(string reference) => To(reference) + "/edit";

    public static string Report(string reference) => To(reference) + "/report";

    /// <summary>Where the follow-up of a visit stands on its page.</summary>
    public const string FollowUpOfVisit = "#follow-up";

    public static string Stop(string reference, Guid stop) => $"{To(reference)}/stops/{stop}";

    public static string HistoryOf(string reference) => Query.Change(History, [("reference", reference)]);

    /// <exception cref="RuleBroken">When a day can not be read.</exception>
    public static HistoryFilter ReadHistory(string relative) => new()
    {
        Reference = Query.Value(relative, "reference")?.Trim(),
        By = Query.Value(relative, "by")?.Trim(),
        Node = Query.Value(relative, "node")?.Trim(),
        From = QueryValue.Day("from", Query.Value(relative, "from")?.Trim()),
        To = QueryValue.Day("to", Query.Value(relative, "to")?.Trim()),
    };

    /// <summary>The save of the history whose rows are shown, and the row that they go on after.</summary>
    public const string OpenedSave = "save";
    public const string RowOfSave = "row";

    /// <exception cref="RuleBroken">When it can not be read.</exception>
    public static OpenedSave? ReadOpenedSave(string relative) => Core.Visits.OpenedSave.Read(Query.Value(relative, OpenedSave), Query.Value(relative, RowOfSave));

    public static string ListOf(VisitFilter filter) => Query.Change(List, Values(filter));

    /// <summary>The same rows as a file, at the same instant.</summary>
    public static string FileOf(string path, VisitFilter filter, AsOf? asOf) => Query.Change(path, [.. Values(filter), (CurrentAddress.AsOfName, asOf?.Written)]);

    /// <exception cref="RuleBroken">When a value can not be read; the problem names the parameter.</exception>
    public static VisitFilter Read(string relative)
    {
        string? Value(string name) => Query.Value(relative, name)?.Trim();
        var order = QueryValue.Enum<VisitOrder>("sort", Value("sort"));
        return new VisitFilter
        {
            Search = Value("q"),
            From = QueryValue.Day("from", Value("from")),
            To = QueryValue.Day("to", Value("to")),
            Node = Value("node"),
            TookPart = Value("tookPart"),
            Country = Value("country")?.ToUpperInvariant(),
            Theme = Value("theme"),
            Format = QueryValue.Enum<VisitFormat>("format", Value("format")),
            Status = QueryValue.Enum<VisitStatus>("status", Value("status")),
            Channel = Value("channel"),
            Company = QueryValue.Company(Value("company")),
            NeedsAnswer = Value("needsAnswer") == "true",
            Question = QueryValue.Enum<QuestionFilter>("question", Value("question")),
            Order = order ?? VisitOrder.Start,
            Descending = order is null || Value("desc") == "true",
        };
    }

    private static IEnumerable<(string Name, object? Value)> Values(VisitFilter filter) =>
    [
        ("q", filter.Search),
        ("from", filter.From),
        ("to", filter.To),
        ("node", filter.Node),
        ("tookPart", filter.TookPart),
        ("country", filter.Country),
        ("theme", filter.Theme),
        ("format", filter.Format is { } format ? Codes.Of(format) : null),
        ("status", filter.Status is { } status ? Codes.Of(status) : null),
        ("channel", filter.Channel),
        ("company", filter.Company),
        ("needsAnswer", filter.NeedsAnswer),
        ("question", filter.Question is { } question ? Codes.Of(question) : null),
        .. Order(filter.Order, filter.Descending),
    ];

    /// <summary>Newest first is the order that nobody has to ask for.</summary>
    public static IEnumerable<(string Name, object? Value)> Order(VisitOrder order, bool descending) =>
        order == VisitOrder.Start && descending
            ? [("sort", null), ("desc", null)]
            : [("sort", Codes.Of(order)), ("desc", descending)];
}
