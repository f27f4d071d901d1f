namespace SmartCityDashboard.App.Links;

/// <summary>The addresses of imports.</summary>
public static class ImportLinks
{
    public const string Page = "/imports";
    public const string Template = "/imports/template";

    public static string Undo(Guid import) => $"{Page}/{import}/undo";

    /// <param name="format">xlsx or csv.</param>
    /// <param name="language">sv or en.</param>
    public static string TemplateAs(string format, string language) => Query.Change(Template, [("format", format), ("language", language)]);
}
