using SmartCityDashboard.App.Access;
using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Imports;

namespace SmartCityDashboard.App.Imports;

public static class ImportsSetup
{
    /// <summary>The empty list to fill in: /imports/template?kind=activities&amp;format=xlsx|csv&amp;language=sv|en.</summary>
    public static void MapImports(this WebApplication app) =>
        app.MapGet(ImportLinks.Template, TemplateAsync).RequireAuthorization(NeedsAttribute.PolicyOf(Permission.ImportVisits));

    private static async Task<IResult> TemplateAsync(string? kind, string? format, string? language, CancellationToken token)
    {
        var culture = language is null ? System.Globalization.CultureInfo.CurrentUICulture : Cultures.All.FirstOrDefault(one => one.TwoLetterISOLanguageName == language);
        var of = kind is null ? ImportKind.Visits : Codes.Read<ImportKind>(kind);
        if (culture is null || of is not { } list || format is not (null or "xlsx" or "csv"))
            return Results.BadRequest();

        var file = new MemoryStream();
        await ImportDownloads.TemplateAsync(file, list, format == "csv", culture, token);
        file.Position = 0;
        return format == "csv"
            ? Results.File(file, "text/csv; charset=utf-8", ImportPageTexts.TemplateFile(list).In(culture) + ".csv")
            : Results.File(file, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ImportPageTexts.TemplateFile(list).In(culture) + ".xlsx");
    }
}
