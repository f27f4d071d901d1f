using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Visits;

/// <summary>The door to visits, cut to what the viewer may see. Facts for counting have an entrance of their own, used by the calculator only.</summary>
public static class VisitTable
{
    extension(DashboardDb db)
    {
        /// <summary>Visits row by row; refused without the right to see rows.</summary>
        public IQueryable<Visit> Visits => Rows<Visit>(db);

        public IQueryable<VisitCountry> VisitCountries => Rows<VisitCountry>(db);

        public IQueryable<VisitTheme> VisitThemes => Rows<VisitTheme>(db);

        public IQueryable<VisitGoal> VisitGoals => Rows<VisitGoal>(db);

        public IQueryable<VisitCompany> VisitCompanies => Rows<VisitCompany>(db);

        public IQueryable<VisitStop> VisitStops => Rows<VisitStop>(db);

        public IQueryable<VisitStopObject> VisitStopObjects => Rows<VisitStopObject>(db);

        public IQueryable<VisitReceiver> VisitReceivers => Rows<VisitReceiver>(db);

        public IQueryable<VisitCounty> VisitCounties => Rows<VisitCounty>(db);

        /// <summary>Questions to the node and its answers: read by whoever reads the visit's row.</summary>
        public IQueryable<VisitQuestion> VisitQuestions => Rows<VisitQuestion>(db);

        /// <summary>Notes of visits whose lead receiver the viewer may read notes of.</summary>
        public IQueryable<VisitNote> VisitNotes
        {
            get
            {
                var receivers = db.Viewer.ReceiversFor(Permission.SeeVisitNotes);
                var visits = db.Set<Visit>();
                return db.Set<VisitNote>().Where(note => receivers == null || visits.Any(visit => visit.Id == note.VisitId && receivers.Contains(visit.LeadReceiver)));
            }
        }

        /// <summary>Contact persons of visits whose lead receiver the viewer answers for.</summary>
        public IQueryable<ContactPerson> ContactPersons
        {
            get
            {
                var receivers = db.Viewer.ReceiversFor(Permission.SeeContacts);
                var visits = db.Set<Visit>();
                return db.Set<ContactPerson>().Where(contact => receivers == null || visits.Any(visit => visit.Id == contact.VisitId && receivers.Contains(visit.LeadReceiver)));
            }
        }

        internal IQueryable<Visit> VisitsToCount => db.Set<Visit>();

        internal IQueryable<VisitCountry> CountriesToCount => db.Set<VisitCountry>();

        internal IQueryable<VisitTheme> ThemesToCount => db.Set<VisitTheme>();

        internal IQueryable<VisitCompany> CompaniesToCount => db.Set<VisitCompany>();

        internal IQueryable<VisitReceiver> ReceiversToCount => db.Set<VisitReceiver>();

        internal IQueryable<VisitCounty> CountiesToCount => db.Set<VisitCounty>();

        internal IQueryable<ReferenceCounter> ReferenceCounters => db.Set<ReferenceCounter>();

        /// <summary>For the writer, which has checked the right to edit.</summary>
        internal IQueryable<VisitNote> NotesToWrite => db.Set<VisitNote>();

        internal IQueryable<ContactPerson> ContactsToWrite => db.Set<ContactPerson>();

        internal IQueryable<Visit> VisitsToWrite => db.Set<Visit>();

        internal IQueryable<T> PartsToWrite<T>() where T : class => db.Set<T>();
    }

    private static Microsoft.EntityFrameworkCore.DbSet<T> Rows<T>(DashboardDb db) where T : class
    {
        db.Viewer.Must(Permission.SeeVisits);
        return db.Set<T>();
    }
}
