pipeline {
  agent any
  triggers { cron('H 6 * * 1') } // a roadmap goes stale without a push
  stages {
    stage('Roadmap') {
      steps { sh 'mvn -B -ntp roadmap:lint' }
    }
  }
}
