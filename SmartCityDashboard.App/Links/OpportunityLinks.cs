using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Companies;
using SmartCityDashboard.Core.Opportunities;

namespace SmartCityDashboard.App.Links;

/// <summary>The addresses of opportunities, and the filters of their list as the address names them.</summary>
public static class OpportunityLinks
{
    public const string List = "/opportunities";
    public const string New = "/opportunities/new";
    public const string Download = "/opportunities/download";

    /// <summary>The parameter that chooses between board and list.</summary>
    public const string View = "view";

    public const string AsList = "list";

    private static readonly Text Unreadable = new("”{0}” i adressen går inte att läsa som {1}.", "“{0}” in the address can not be read as {1}.");

    public static string To(string reference) => $"{List}/{Uri.EscapeDataString(reference)}";

    public static string Edit(string reference) => To(reference) + "/edit";

    /// <summary>The form, with what a visit brings with it.</summary>
    public static string NewFrom(string visit) => Query.Change(New, [("visit", visit)]);

    /// <summary>The list, not the board.</summary>
    public static string ListOf(OpportunityFilter filter) => Query.Change(List, [(View, AsList), .. Values(filter)]);

    public static string BoardOf(OpportunityFilter filter) => Query.Change(List, Values(filter));

    /// <summary>The same rows as a file, at the same instant.</summary>
    public static string FileOf(OpportunityFilter filter, AsOf? asOf) => Query.Change(Download, [.. Values(filter), (CurrentAddress.AsOfName, asOf?.Written)]);

    /// <exception cref="RuleBroken">When a value can not be read; the problem names the parameter.</exception>
    public static OpportunityFilter Read(string relative)
    {
        string? Value(string name) => Query.Value(relative, name)?.Trim();
        return new OpportunityFilter
        {
            Search = Value("q"),
            Stage = Enum<OpportunityStage>("stage", Value("stage")),
            Node = Value("node"),
            Country = Value("country")?.ToUpperInvariant(),
            Theme = Value("theme"),
            Company = Company(Value("company")),
            Visit = Value("visit")?.ToUpperInvariant(),
            Silent = Value("silent") == "true",
            Waking = Enum<Waking>("waking", Value("waking")),
            Withdrawn = Value("withdrawn") == "true",
            Order = Enum<OpportunityOrder>("sort", Value("sort")) ?? OpportunityOrder.Since,
            Descending = Value("desc") == "true",
        };
    }

    /// <summary>Longest in its stage first is the order that nobody has to ask for.</summary>
    public static IEnumerable<(string Name, object? Value)> Order(OpportunityOrder order, bool descending) =>
        order == OpportunityOrder.Since && !descending ? [("sort", null), ("desc", null)] : [("sort", Codes.Of(order)), ("desc", descending)];

    private static IEnumerable<(string Name, object? Value)> Values(OpportunityFilter filter) =>
    [
        ("q", filter.Search),
        ("stage", filter.Stage is { } stage ? Codes.Of(stage) : null),
        ("node", filter.Node),
        ("country", filter.Country),
        ("theme", filter.Theme),
        ("company", filter.Company),
        ("visit", filter.Visit),
        ("silent", filter.Silent),
        ("waking", filter.Waking is { } waking ? Codes.Of(waking) : null),
        ("withdrawn", filter.Withdrawn),
        .. Order(filter.Order, filter.Descending),
    ];

    private static string? Company(string? text) =>
        text is null ? null : OrganisationNumber.TryRead(text, out var number, out var problem) ? number : throw new RuleBroken("company", problem);

    private static T? Enum<T>(string name, string? text) where T : struct, Enum
    {
        if (text is null) return null;
        return Codes.Read<T>(text) ?? throw new RuleBroken(name, Unreadable.With(text, name));
    }
}
