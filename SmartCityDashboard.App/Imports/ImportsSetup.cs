using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Imports;

namespace SmartCityDashboard.App.Imports;

public static class ImportsSetup
{
    /// <summary>The empty list to fill in: /imports/template?format=xlsx|csv&amp;language=sv|en.</summary>
    public static void MapImports(this WebApplication app) =>
        app.MapGet(ImportLinks.Template, TemplateAsync).RequireAuthorization(NeedsAttribute.PolicyOf(Permission.ImportVisits));

    private static async Task<IResult> TemplateAsync(string? format, string? language, CancellationToken token)
    {
        var culture = language is null ? System.Globalization.CultureInfo.CurrentUICulture : Cultures.All.FirstOrDefault(one => one.TwoLetterISOLanguageName == language);
        if (culture is null || format is not (null or "xlsx" or "csv"))
            return Results.BadRequest();

        var file = new MemoryStream();
        await ImportDownloads.TemplateAsync(file, format == "csv", culture, token);
        file.Position = 0;
        return format == "csv"
            ? Results.File(file, "text/csv; charset=utf-8", ImportPageTexts.TemplateFile.In(culture) + ".csv")
            : Results.File(file, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ImportPageTexts.TemplateFile.In(culture) + ".xlsx");
    }
}
