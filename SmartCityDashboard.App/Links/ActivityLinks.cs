using SmartCityDashboard.Core.Activities;
using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Links;

/// <summary>The addresses of activities, and the filters of their list as the address names them.</summary>
public static class ActivityLinks
{
    public const string List = "/activities";
    public const string New = "/activities/new";
    public const string Download = "/activities/download";

    public static string To(string reference) => $"{List}/{Uri.EscapeDataString(reference)}";

    public static string Edit(string reference) => To(reference) + "/edit";

    public static string ListOf(ActivityFilter filter) => Query.Change(List, Values(filter));

    /// <summary>The same rows as a file, at the same instant.</summary>
    public static string FileOf(ActivityFilter filter, AsOf? asOf) => Query.Change(Download, [.. Values(filter), (CurrentAddress.AsOfName, asOf?.Written)]);

    /// <exception cref="RuleBroken">When a value can not be read; the problem names the parameter.</exception>
    public static ActivityFilter Read(string relative)
    {
        string? Value(string name) => Query.Value(relative, name)?.Trim();
        var order = QueryValue.Enum<ActivityOrder>("sort", Value("sort"));
        return new ActivityFilter
        {
            Search = Value("q"),
            From = QueryValue.Day("from", Value("from")),
            To = QueryValue.Day("to", Value("to")),
            Node = Value("node"),
            TookPart = Value("tookPart"),
            Kind = QueryValue.Enum<ActivityKind>("kind", Value("kind")),
            Country = Value("country")?.ToUpperInvariant(),
            Theme = Value("theme"),
            Series = Value("series"),
            Status = QueryValue.Enum<ActivityStatus>("status", Value("status")),
            Order = order ?? ActivityOrder.Start,
            Descending = order is null || Value("desc") == "true",
        };
    }

    private static IEnumerable<(string Name, object? Value)> Values(ActivityFilter filter) =>
    [
        ("q", filter.Search),
        ("from", filter.From),
        ("to", filter.To),
        ("node", filter.Node),
        ("tookPart", filter.TookPart),
        ("kind", filter.Kind is { } kind ? Codes.Of(kind) : null),
        ("country", filter.Country),
        ("theme", filter.Theme),
        ("series", filter.Series),
        ("status", filter.Status is { } status ? Codes.Of(status) : null),
        .. Order(filter.Order, filter.Descending),
    ];

    /// <summary>Newest first is the order that nobody has to ask for.</summary>
    public static IEnumerable<(string Name, object? Value)> Order(ActivityOrder order, bool descending) =>
        order == ActivityOrder.Start && descending
            ? [("sort", null), ("desc", null)]
            : [("sort", Codes.Of(order)), ("desc", descending)];
}
