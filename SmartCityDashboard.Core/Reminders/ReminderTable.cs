using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Reminders;

/// <summary>The door to letters and choices: one's own, and for those who look after the program what became of all letters. Nobody reads another's choices.</summary>
internal static class ReminderTable
{
    extension(DashboardDb db)
    {
        public IQueryable<Delivery> Deliveries
        {
            get
            {
                db.Viewer.Must(Permission.SeeDeliveries);
                return db.Set<Delivery>();
            }
        }

        public IQueryable<Delivery> OwnDeliveries => db.Set<Delivery>().Where(row => row.MemberId == db.Viewer.MemberId);

        public IQueryable<ReminderChoice> OwnChoices => db.Set<ReminderChoice>().Where(row => row.MemberId == db.Viewer.MemberId);

        /// <summary>For finding whose a calendar address is, and for removing a person.</summary>
        public IQueryable<ReminderChoice> AllChoices => db.Set<ReminderChoice>();

        /// <summary>For the run and its claims.</summary>
        public IQueryable<Delivery> DeliveriesToWrite => db.Set<Delivery>();
    }
}
