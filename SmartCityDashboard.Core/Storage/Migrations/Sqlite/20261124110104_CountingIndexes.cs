using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SmartCityDashboard.Core.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class CountingIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_VisitsHistory_Status_StartOn",
                table: "VisitsHistory");

            migrationBuilder.DropIndex(
                name: "IX_Visits_Status_StartOn",
                table: "Visits");

            migrationBuilder.CreateIndex(
                name: "IX_VisitsHistory_StartOn_LeadReceiver_Status_Reach_Id_Participants_ParticipantsKind_Relevance_Format_RecordedAt",
                table: "VisitsHistory",
                columns: new[] { "StartOn", "LeadReceiver", "Status", "Reach", "Id", "Participants", "ParticipantsKind", "Relevance", "Format", "RecordedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_VisitsHistory_StartOn_Reference",
                table: "VisitsHistory",
                columns: new[] { "StartOn", "Reference" });

            migrationBuilder.CreateIndex(
                name: "IX_VisitsHistory_Status_StartOn_Reach_LeadReceiver_EndOn_Id_RecordedAt",
                table: "VisitsHistory",
                columns: new[] { "Status", "StartOn", "Reach", "LeadReceiver", "EndOn", "Id", "RecordedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Visits_StartOn_LeadReceiver_Status_Reach_Id_Participants_ParticipantsKind_Relevance_Format_RecordedAt",
                table: "Visits",
                columns: new[] { "StartOn", "LeadReceiver", "Status", "Reach", "Id", "Participants", "ParticipantsKind", "Relevance", "Format", "RecordedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Visits_StartOn_Reference",
                table: "Visits",
                columns: new[] { "StartOn", "Reference" });

            migrationBuilder.CreateIndex(
                name: "IX_Visits_Status_StartOn_Reach_LeadReceiver_EndOn_Id_RecordedAt",
                table: "Visits",
                columns: new[] { "Status", "StartOn", "Reach", "LeadReceiver", "EndOn", "Id", "RecordedAt" });

            // The order of the list by participants, unknown last; an expression, so the model can't name it.
            migrationBuilder.Sql("""CREATE INDEX "IX_Visits_ParticipantsOrder" ON "Visits" (COALESCE("Participants", -1), "Id");""");
            migrationBuilder.Sql("""CREATE INDEX "IX_VisitsHistory_ParticipantsOrder" ON "VisitsHistory" (COALESCE("Participants", -1), "Id");""");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("""DROP INDEX "IX_Visits_ParticipantsOrder";""");
            migrationBuilder.Sql("""DROP INDEX "IX_VisitsHistory_ParticipantsOrder";""");

            migrationBuilder.DropIndex(
                name: "IX_VisitsHistory_StartOn_LeadReceiver_Status_Reach_Id_Participants_ParticipantsKind_Relevance_Format_RecordedAt",
                table: "VisitsHistory");

            migrationBuilder.DropIndex(
                name: "IX_VisitsHistory_StartOn_Reference",
                table: "VisitsHistory");

            migrationBuilder.DropIndex(
                name: "IX_VisitsHistory_Status_StartOn_Reach_LeadReceiver_EndOn_Id_RecordedAt",
                table: "VisitsHistory");

            migrationBuilder.DropIndex(
                name: "IX_Visits_StartOn_LeadReceiver_Status_Reach_Id_Participants_ParticipantsKind_Relevance_Format_RecordedAt",
                table: "Visits");

            migrationBuilder.DropIndex(
                name: "IX_Visits_StartOn_Reference",
                table: "Visits");

            migrationBuilder.DropIndex(
                name: "IX_Visits_Status_StartOn_Reach_LeadReceiver_EndOn_Id_RecordedAt",
                table: "Visits");

            migrationBuilder.CreateIndex(
                name: "IX_VisitsHistory_Status_StartOn",
                table: "VisitsHistory",
                columns: new[] { "Status", "StartOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Visits_Status_StartOn",
                table: "Visits",
                columns: new[] { "Status", "StartOn" });
        }
    }
}
