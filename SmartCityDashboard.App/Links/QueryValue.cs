using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Companies;

namespace SmartCityDashboard.App.Links;

/// <summary>Reads one parameter of an address. Null stays null; what can not be read is refused, and the problem names the parameter.</summary>
internal static class QueryValue
{
    private static readonly Text Unreadable = new("”{0}” i adressen går inte att läsa som {1}.", "“{0}” in the address can not be read as {1}.");

    public static DateOnly? Day(string name, string? text)
    {
        if (text is null) return null;
        if (IsoDay.TryRead(text, out var day)) return day;
        throw new RuleBroken(name, Unreadable.With(text, name));
    }

    public static string? Company(string? text) =>
        text is null ? null : OrganisationNumber.TryRead(text, out var number, out var problem) ? number : throw new RuleBroken("company", problem);

    public static T? Enum<T>(string name, string? text) where T : struct, Enum
    {
        if (text is null) return null;
        return Codes.Read<T>(text) ?? throw new RuleBroken(name, Unreadable.With(text, name));
    }
}
