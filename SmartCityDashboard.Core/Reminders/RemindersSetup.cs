using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SmartCityDashboard.Core.Members;

namespace SmartCityDashboard.Core.Reminders;

public static class RemindersSetup
{
    /// <summary>Without an <see cref="IReminderPost"/> among the services nothing is sent.</summary>
    public static IServiceCollection AddReminders(this IServiceCollection services)
    {
        services.TryAddSingleton<IReminderPost, NoPost>();
        return services
            .AddSingleton<SilentNodes>().AddSingleton<DigestQueries>()
            .AddSingleton<DeliveryActions>().AddSingleton<DeliveryQueries>().AddSingleton<ReminderRun>()
            .AddSingleton<ChoiceActions>().AddSingleton<ChoiceQueries>().AddSingleton<CalendarQueries>()
            .AddSingleton<IHoldsNames, ReminderNames>();
    }
}
