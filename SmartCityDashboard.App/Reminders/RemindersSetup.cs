using SmartCityDashboard.App.Links;
using SmartCityDashboard.Core.Reminders;

namespace SmartCityDashboard.App.Reminders;

public static class RemindersSetup
{
    /// <param name="mail">Null: nothing is sent.</param>
    public static void AddReminderPages(this IServiceCollection services, MailSettings? mail)
    {
        if (mail is not null) services.AddSingleton<IReminderPost>(provider => new SmtpPost(mail, provider.GetRequiredService<TimeProvider>()));
        services.AddHostedService<ReminderService>();
        services.AddSingleton<CalendarFeed>().AddSingleton(CalendarLimits.Usual);
        services.AddRateLimiter(options => options.AddPolicy<string, CalendarRate>(CalendarRate.Name));
    }

    /// <summary>No sign-in: calendar programs have none. The secret in the address is the key, and the rights of its owner are read anew.</summary>
    public static void MapCalendar(this WebApplication app) => app
        .MapGet(ReminderLinks.Calendar("{secret}"), (string secret, HttpContext context, CalendarFeed feed) => feed.AnswerAsync(secret, context))
        .AllowAnonymous()
        .RequireRateLimiting(CalendarRate.Name);
}
