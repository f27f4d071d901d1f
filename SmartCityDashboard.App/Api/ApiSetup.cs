using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace SmartCityDashboard.App.Api;

/// <summary>The HTTP API for Excel, Power BI, R and scripts: read only, with the rights of the caller.</summary>
public static class ApiSetup
{
    public const string Root = "/api";

    public static void AddApi(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(ApiLimits.Usual);
        builder.Services.AddRateLimiter(options => options.AddPolicy<Guid, ApiRate>(ApiRate.Name));
        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower));
        });
    }

    /// <summary>After sign-in: who asks is what is counted.</summary>
    public static void MapApi(this WebApplication app)
    {
        app.UseRateLimiter();
        var api = app.MapGroup(Root + "/v1").RequireRateLimiting(ApiRate.Name);
        NodesApi.Map(api);
        KpisApi.Map(api);
        KpiAnswerApi.Map(api);
        KpiRowsApi.Map(api);
        VisitsApi.Map(api);
        FollowUpsApi.Map(api);
        OpportunitiesApi.Map(api);
    }
}
