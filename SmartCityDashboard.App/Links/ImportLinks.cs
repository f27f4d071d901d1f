using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Imports;

namespace SmartCityDashboard.App.Links;

/// <summary>The addresses of imports.</summary>
public static class ImportLinks
{
    public const string Page = "/imports";
    public const string Template = "/imports/template";
    public const string KindName = "kind";

    /// <summary>Visits are what is imported when the address does not say.</summary>
    public static string To(ImportKind kind) => Query.Change(Page, [(KindName, Written(kind))]);

    /// <exception cref="RuleBroken">When it can not be read.</exception>
    public static ImportKind ReadKind(string? written) => QueryValue.Enum<ImportKind>(KindName, written) ?? ImportKind.Visits;

    public static string Undo(Guid import) => $"{Page}/{import}/undo";

    /// <param name="format">xlsx or csv.</param>
    /// <param name="language">sv or en.</param>
    public static string TemplateAs(ImportKind kind, string format, string language) => Query.Change(Template, [(KindName, Written(kind)), ("format", format), ("language", language)]);

    private static string? Written(ImportKind kind) => kind == ImportKind.Visits ? null : Codes.Of(kind);
}
