using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Members;

namespace SmartCityDashboard.App.Links;

public static class MemberLinks
{
    public const string List = "/members";

    /// <summary>Which of its lists the page shows.</summary>
    public const string Show = "show";

    private static readonly Text Unreadable = new("”{0}” i adressen går inte att läsa som en dag.", "“{0}” in the address can not be read as a day.");

    /// <exception cref="RuleBroken">When a day can not be read.</exception>
    public static AccessFilter Read(string relative) => new(Query.Value(relative, "person")?.Trim(), Day(relative, "from"), Day(relative, "to"));

    private static DateOnly? Day(string relative, string name) =>
        Query.Value(relative, name)?.Trim() is not { } text ? null : IsoDay.TryRead(text, out var day) ? day : throw new RuleBroken(name, Unreadable.With(text));
}
