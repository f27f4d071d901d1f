using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;

namespace SmartCityDashboard.Tests.Access;

internal static partial class VisitorSteps
{
    public static Task<HttpResponseMessage> PostFormAsync(this HttpClient visitor, Uri address, params (string Name, string Value)[] fields) =>
        visitor.PostAsync(address, new FormUrlEncodedContent(fields.ToDictionary(field => field.Name, field => field.Value)));

    public static Task<HttpResponseMessage> PostFormAsync(this HttpClient visitor, string address, params (string Name, string Value)[] fields) =>
        visitor.PostFormAsync(new Uri(address, UriKind.Relative), fields);

    /// <summary>Goes to a page, types the subject into the provider's form and comes back.</summary>
    public static async Task<HttpResponseMessage> SignInAtProviderAsync(this HttpClient visitor, string page, string subject)
    {
        var form = (await visitor.GetAsync(page)).RequestMessage!.RequestUri!;
        Assert.Equal("/login", form.AbsolutePath);
        return await visitor.PostFormAsync(form, ("user", subject), ("returnUrl", QueryHelpers.ParseQuery(form.Query)["ReturnUrl"]!));
    }

    /// <summary>Presses the button of the account menu.</summary>
    public static async Task<HttpResponseMessage> SignOutAsync(this HttpClient visitor)
    {
        var page = await visitor.GetStringAsync("/about");
        return await visitor.PostFormAsync("/sign-out", ("__RequestVerificationToken", WebUtility.HtmlDecode(AntiforgeryToken().Match(page).Groups[1].Value)));
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex AntiforgeryToken();
}
